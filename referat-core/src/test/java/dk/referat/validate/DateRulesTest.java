package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DateRulesTest {

    private static MinutesBuilder meeting() {
        return new MinutesBuilder().committee("Socialudvalget").date("9. februar 2023");
    }

    @Test
    void aWeekdayIsThatOfItsDate() {
        Spoken.at("weekday", new MinutesBuilder().date("onsdag d. 9. februar 2023"), "onsdag d. 9. februar 2023");
        Spoken.at("weekday", item -> item.prose("Prisen uddeles onsdag d. 3. december 2024."), "onsdag d. 3. december 2024");
        Spoken.silent("weekday", new MinutesBuilder().date("torsdag d. 9. februar 2023").build());
        Spoken.silent("weekday", item -> item.prose("Tirsdag d. 3. december 2024 og mandag den 24. juni 2024."));
    }

    @Test
    void titleHeadingAndDecisionsGiveOneDate() {
        Spoken.at("date-conflict", meeting().date("torsdag d. 9. marts 2023"), "torsdag d. 9. marts 2023");
        Spoken.silent("date-conflict", meeting().date("torsdag d. 9. februar 2023").build());
    }

    @Test
    void anOwnDecisionOfAnotherDayIsFound() {
        MinutesBuilder builder = meeting();
        for (String day : List.of("9. februar 2023", "9. februar 2023", "8. februar 2023")) {
            builder.item("", "Sag", item -> item.decision(decision -> decision.by("Socialudvalget", day).line("Godkendt.")));
        }
        Spoken.at("date-conflict", builder, "8. februar 2023");
    }

    @Test
    void aHeadingThatAllDecisionsContradictIsFoundOnce() {
        MinutesBuilder builder = new MinutesBuilder().committee("Socialudvalget").date("19. februar 2023");
        for (String number : List.of("1", "2", "3")) {
            builder.item(number, "Sag", item -> item.decision(
                    decision -> decision.by("Socialudvalget", "9. februar 2023").line("Godkendt.")));
        }
        Spoken.at("date-conflict", builder, "19. februar 2023");
    }

    @Test
    void anEarlierTreatmentByTheSameBodyIsNoConflict() {
        Spoken.silent("date-conflict", meeting()
                .item("1", "Sag", item -> item.decision(decision -> decision.by("Socialudvalget", "9. februar 2023").line("Godkendt.")))
                .item("4", "Sag", item -> item
                        .decision(decision -> decision.by("Socialudvalget", "27. november 2022").line("Udsat."))
                        .decision(decision -> decision.by("Socialudvalget", "9. februar 2023").line("Godkendt.")))
                .build());
    }

    private static MinutesBuilder earlier(String day) {
        return meeting().item("2", "Sag", item -> item
                .decision(decision -> decision.by("Kultur- og Fritidsudvalget", day).line("Udsat."))
                .decision(decision -> decision.by("Socialudvalget", "9. februar 2023").line("Godkendt.")));
    }

    @Test
    void aSlipOfTheYearIsFound() {
        Spoken.at("decision-date", earlier("10. januar 2022"), "10. januar 2022");
        Spoken.at("decision-date", earlier("10. januar 2024"), "10. januar 2024");
    }

    @Test
    void earlierBodiesMeetEarlierAndLater() {
        for (String day : List.of("10. januar 2023", "9. februar 2023", "28. februar 2023", "12. december 2022", "15. juni 2021")) {
            Spoken.silent("decision-date", earlier(day).build());
        }
    }

    @Test
    void aDayThatDoesNotExistIsFound() {
        Spoken.at("invalid-date", item -> item.prose("Fristen er 31. april 2023."), "31. april 2023");
        Spoken.at("invalid-date", item -> item.prose("Fristen er 29. februar 2023."), "29. februar 2023");
        Spoken.silent("invalid-date", item -> item.prose("Fristen er 29. februar 2024, sag 45. juniorklub, § 31."));
    }

    @Test
    void aPeriodRunsForward() {
        Spoken.at("reversed-period", item -> item.prose("Drøftelse af budget 2020-2013."), "2020-2013");
        Spoken.silent("reversed-period", item -> item.prose("Budget 2022-2025, 2024-2027, 2024-27, børn 5-7 år, sag 2019-0302914."));
        assertEquals(2, Validation.standard()
                .validate(Spoken.minutesOf(item -> item.prose("Budget 2022-2025 og 2024-2027.")))
                .checked()
                .get("reversed-period"));
    }
}
