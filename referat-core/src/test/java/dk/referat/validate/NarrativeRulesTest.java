package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.TableKind;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NarrativeRulesTest {

    private static final String[] ROWS = {
        "t. kr. i 2025 p/l | Udvalg | 2024 | 2025 | 2026 | Varig?",
        "Udfører - Hjorten §104, udgift | FSU | 0 | -2.850 | -2.850 | Ja",
        "Udfører - Hjorten §104 revideret, udgift | FSU | 0 | 131 | 131 | Ja",
        "Udfører - Hjorten §104 revideret, indtægt | FSU | 0 | -141 | -141 | Ja",
        "Udfører - Klub Magnetten §104, udgift | FSU | 0 | -2.626 | -2.626 | Ja",
        "Udfører - Klub Magnetten §104, indtægt | FSU | 0 | 153 | 153 | Ja",
        "Udfører - Klub Magnetten §104 revideret, udgift | FSU | 0 | 184 | 184 | Ja",
        "Udfører - Klub Magnetten §104 revideret, indtægt | FSU | 0 | -199 | -199 | Ja"
    };

    private static Consumer<ItemBuilder> clubs(String hjorten, String magneten) {
        return item -> item.prose("Hjorten", budget(hjorten), "Klub Magneten", budget(magneten))
                .table(TableKind.APPROPRIATION, "t. kr.", ROWS);
    }

    private static String budget(String sides) {
        return "Budget til § 104 tilbuddet under Udfører ændres til et nettobudget på -10 t. kr. (" + sides
                + ") i 2025 og frem, svarende til et revideret § 104 tilbud med 2 pladser.";
    }

    @Test
    void aSumThatItsPartsDoNotGiveIsFound() {
        Spoken.at(
                "narrative-sum",
                item -> item.prose("- 7,8 mio. kr. i forventet merforbrug på boenheder, som fordeler sig med 3,1 mio. kr. på"
                        + " Carlsvej, 1,9 mio. kr. på Åvej og 1,9 mio. kr. på Engen. Merforbruget er primært overført."),
                "7,8 mio. kr. i forventet merforbrug på boenheder, som fordeler sig med 3,1 mio. kr. på Carlsvej, 1,9 mio. kr."
                        + " på Åvej og 1,9 mio. kr.");
    }

    @Test
    void sumsThatHoldOrNeedNotHoldAreLeftAlone() {
        for (String sentence : List.of(
                "Der gives 9,3 mio. kr., som fordeler sig med 6,3 mio. kr. til A, 1,9 mio. kr. til B og 1,1 mio. kr. til C.",
                "Der gives 1,2 mio. kr., som fordeler sig med 1,1 mio. kr. til A, 0,5 mio. kr. til B og -0,3 mio. kr. til C.",
                "Der gives 7,8 mio. kr., som blandt andet fordeler sig med 3,1 mio. kr. til A og 1,9 mio. kr. til B.",
                "Der gives 7,8 mio. kr., som primært fordeler sig med 3,1 mio. kr. til A og 1,9 mio. kr. til B.",
                "Der gives 7,8 mio. kr., heraf fordelt med 3,1 mio. kr. til A og 1,9 mio. kr. til B.",
                "Der gives 7,8 mio. kr. fordelt med 3,1 mio. kr. årligt til A og 1,9 mio. kr. årligt til B.",
                "Der gives ca. 14 mio. kr., som fordeler sig med ca. 5 mio. kr. til A og 2,5 mio. kr. til B.",
                "Der gives 7,8 mio. kr. til tre boenheder. Der forventes 3,1 mio. kr. til A og 1,9 mio. kr. til B.",
                "Der gives 900.000 kr., som fordeler sig med 390.000 kr. til A, 291.000 kr. til B og 219.000 kr. til C.")) {
            Spoken.silent("narrative-sum", item -> item.prose(sentence));
        }
    }

    @Test
    void proseAndTableThatDifferAreFoundDespiteTheSpelling() {
        Spoken.at(
                "narrative-table",
                clubs("131 t. kr. til udgifter og 141 t. kr. til indtægter", "154 t. kr. til udgifter og 199 t. kr. til indtægter"),
                "154 t. kr.");
    }

    @Test
    void proseAndTableThatAgreeAreLeftAlone() {
        Spoken.silent(
                "narrative-table",
                clubs("131 t. kr. til udgifter og 141 t. kr. til indtægter", "184 t. kr. til udgifter og 199 t. kr. til indtægter"));
    }

    @Test
    void withoutAnAmountThatAgreesTheRowsMayMeanSomethingElse() {
        Spoken.silent(
                "narrative-table",
                clubs("120 t. kr. til udgifter og 150 t. kr. til indtægter", "154 t. kr. til udgifter og 167 t. kr. til indtægter"));
    }

    @Test
    void proseThatGivesTheTablesAmountElsewhereKnowsOfBoth() {
        Spoken.silent("narrative-table", item -> item.prose(
                        "Hjorten",
                        budget("131 t. kr. til udgifter og 141 t. kr. til indtægter"),
                        "Klub Magneten",
                        budget("154 t. kr. til udgifter og 199 t. kr. til indtægter"),
                        "Fra 2025 stiger det til 184 t. kr.")
                .table(TableKind.APPROPRIATION, "t. kr.", ROWS));
    }

    @Test
    void aPercentageIsThatOfItsShare() {
        Consumer<ItemBuilder> table = item -> item.table(
                TableKind.OTHER, "", "Område | 2023 | 2022 | 2021 | 2020", "Social | 35,0% | 25% | 13% | 0%",
                " | (11 ud af 31) | (10 ud af 40) | (2 ud af 16) | Ingen sager", " | 38,5% | 37,5% | 31,8% | 36,3%");
        Spoken.at("percentage", table, "35,0%");
        assertEquals(3, Validation.standard().validate(Spoken.minutesOf(table)).checked().get("percentage"));
    }

    @Test
    void percentagesOfProseAreLookedAtToo() {
        Spoken.at("percentage", item -> item.prose("I alt 35,0% (11 ud af 31) af sagerne."), "35,0% (11 ud af 31");
        Spoken.at("percentage", item -> item.prose("Det gælder 11 ud af 31 sager (svarende til 45 pct.)."),
                "11 ud af 31 sager (svarende til 45 pct.)");
        Spoken.silent("percentage", item -> item.prose("I alt 33 % (1 ud af 3), ca. 30 % (11 ud af 31) og 50% (1 ud af 2)."));
    }
}
