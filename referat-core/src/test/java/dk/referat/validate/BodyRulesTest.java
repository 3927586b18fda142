package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.diagnostic.Severity;
import dk.referat.model.RouteStep.Role;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BodyRulesTest {

    private static final String OWN = "Forebyggelses- og Socialudvalget";
    private static final String DAY = "31. oktober 2024";

    private static Consumer<ItemBuilder> route(String own, String ruling) {
        return item -> item.route("Skoleudvalget", Role.RECOMMENDS)
                .route(own, Role.RECOMMENDS)
                .route("Kommunalbestyrelsen", Role.DECIDES)
                .decision(decision -> decision.by("Skoleudvalget", "30. oktober 2024").line("Anbefalet."))
                .decision(decision -> decision.by(OWN, DAY).line(ruling));
    }

    @Test
    void aBodyThatRecommendsDoesNotApprove() {
        Spoken.at("competence", route(OWN, "Godkendt, idet høringen ønskes anderledes."), "Godkendt, idet høringen ønskes anderledes.");
        Spoken.at("competence", route("Forebyggelses - og Socialudvalget", "Godkendt."), "Godkendt.");
    }

    @Test
    void recommendingDiscussingAndPostponingAreNoDecisions() {
        for (String ruling : new String[] {"Anbefalet.", "Kandidat nr. 2 anbefales.", "Drøftet.", "Udsat.", "Taget til efterretning."}) {
            Spoken.silent("competence", route(OWN, ruling));
        }
    }

    @Test
    void initialsStandForTheirBody() {
        Spoken.at(
                "competence",
                item -> item.route("SSU", Role.RECOMMENDS)
                        .route("BUL", Role.RECOMMENDS)
                        .route("ØU", Role.DECIDES)
                        .decision(decision -> decision.by("Direktionen", "25. oktober 2024").line("Anbefales."))
                        .decision(decision -> decision.by("Social og Sundhed", "30. oktober 2024")
                                .point("1-2", "Godkendt.")
                                .point("3", "Indstilling 3 kan ikke anbefales. Udvalget anbefaler en pause.")),
                "1-2. Godkendt.");
    }

    @Test
    void whoRecommendsOnTheWayDoesNotDecide() {
        Consumer<ItemBuilder> decisions = item -> item
                .decision(decision -> decision.by("Skoleudvalget", "30. oktober 2024").line("Anbefalet."))
                .decision(decision -> decision.by(OWN, DAY).line("Godkendt."));
        Spoken.at("competence", way(decisions, Role.RECOMMENDS, Role.DECIDES), "Godkendt.");
        Spoken.silent("competence", way(decisions, Role.UNSTATED, Role.INFORMED));
        Spoken.silent("competence", way(decisions, Role.DECIDES, Role.DECIDES));
    }

    private static Consumer<ItemBuilder> way(Consumer<ItemBuilder> decisions, Role committees, Role council) {
        return item -> decisions.accept(
                item.route("Skoleudvalget", committees).route(OWN, committees).route("Byrådet", council));
    }

    @Test
    void whereNobodyWritesRecommendedTheWordMeansIt() {
        Spoken.silent("competence", item -> item.route(OWN, Role.RECOMMENDS)
                .route("Byrådet", Role.DECIDES)
                .decision(decision -> decision.by(OWN, DAY).line("Godkendt.")));
    }

    @Test
    void theCompetentBodyDecides() {
        Spoken.silent("competence", item -> item.route(OWN, Role.DECIDES)
                .decision(decision -> decision.by("Skoleudvalget", "30. oktober 2024").line("Anbefalet."))
                .decision(decision -> decision.by(OWN, DAY).line("Godkendt.")));
        Spoken.silent("competence", item -> item.route(OWN, Role.UNSTATED)
                .decision(decision -> decision.by("Skoleudvalget", "30. oktober 2024").line("Anbefalet."))
                .decision(decision -> decision.by(OWN, DAY).line("Godkendt.")));
        Spoken.silent("competence", new MinutesBuilder()
                .committee("Byrådet")
                .date(DAY)
                .item("1", "Sag", item -> item.route("Byrådet", Role.UNSTATED)
                        .decision(decision -> decision.by("Økonomiudvalget", "20. oktober 2024").line("Anbefales."))
                        .decides("Godkendt."))
                .build());
    }

    @Test
    void theCouncilAloneDecidesWhatIsNamedItsOwn() {
        Consumer<ItemBuilder> council = item -> item.route("Byrådet", Role.UNSTATED)
                .decision(decision -> decision.by("Skoleudvalget", "30. oktober 2024").line("Anbefalet."))
                .decision(decision -> decision.by(OWN, DAY).line("Godkendt."));
        Spoken.at("competence", council, "Godkendt.");
        Spoken.silent("competence", item -> item.route("Byrådet", Role.UNSTATED)
                .decision(decision -> decision.by(OWN, DAY).point("1", "Indstilles til Byrådets godkendelse.").point("2", "Godkendt.")));
    }

    @Test
    void aCommitteeThatGrantsMoneyIsAHint() {
        Spoken.once(
                "competence",
                Spoken.minutesOf(item -> item.recommends("1. at der gives en tillægsbevilling på 200.000 kr.").decides("Godkendt.")),
                finding -> assertEquals(Severity.INFO, finding.severity()));
        Spoken.silent("competence", item -> item.recommends("at udvalget anbefaler byrådet en tillægsbevilling på 200.000 kr.").decides("Godkendt."));
    }

    private static MinutesBuilder listed(String... names) {
        return new MinutesBuilder().committee(OWN).date(DAY).participants(names);
    }

    private static Consumer<ItemBuilder> absent(String name, String substitute) {
        return item -> item.decision(decision -> decision.line("Godkendt.").absent(name, substitute));
    }

    @Test
    void whoIsListedTookPart() {
        Spoken.at(
                "participant-absent",
                listed("Anne Holm", "Gitte Kjær", "Cecilie Mussegaard Lindahl")
                        .item("1", "A", absent("Gitte Kjær", "Cecilie Lindahl"))
                        .item("2", "B", absent("Gitte Kjær", "Cecilie Lindahl")),
                "Gitte Kjær");
    }

    @Test
    void whoStoodInAllTheTimeIsListed() {
        Spoken.at(
                "participant-absent",
                listed("Anne Holm", "Bo Lund")
                        .item("1", "A", absent("Gitte Kjær", "Cecilie Lindahl"))
                        .item("2", "B", absent("Gitte Kjær", "Cecilie Lindahl")),
                "Anne Holm");
    }

    @Test
    void whoMissedSomeItemsTookPart() {
        Spoken.silent(
                "participant-absent",
                listed("Anne Holm", "Gitte Kjær")
                        .item("1", "A", absent("Gitte Kjær", "Cecilie Lindahl"))
                        .item("2", "B", item -> item.decides("Godkendt."))
                        .build());
        Spoken.silent("participant-absent", new MinutesBuilder()
                .committee(OWN)
                .item("1", "A", absent("Gitte Kjær", "Cecilie Lindahl"))
                .item("2", "B", absent("Gitte Kjær", "Cecilie Lindahl"))
                .build());
    }

    @Test
    void anotherBodysAbsenceIsNotTheOwn() {
        Consumer<ItemBuilder> other = item -> item.decision(decision ->
                decision.by("Dagtilbudsudvalget", "30. oktober 2024").line("Orientering givet.").absent("Anne Holm"));
        Spoken.silent("participant-absent", listed("Anne Holm", "Bo Lund").item("1", "A", other).item("2", "B", other).build());
    }

    @Test
    void aMisprintOfTheCommitteesNameIsAHint() {
        Spoken.at("committee-name", item -> item.prose("Forebyggelse- og Socialudvalget har anmodet om det."), "Forebyggelse- og Socialudvalget");
        Spoken.silent("committee-name", item -> item.prose(
                "Forebyggelses- og Socialudvalget, Forebyggelses - og Socialudvalgets møde, Børne- og Skoleudvalget, Social- og Sundhedsudvalget."));
    }

    @Test
    void anotherNameAllThroughTheDocumentIsAHint() {
        MinutesBuilder builder = new MinutesBuilder().committee("Social-, Sundheds- og Beskæftigelsesudvalget");
        for (String number : new String[] {"1", "2", "3"}) {
            builder.item(number, "Sag", item -> item.prose("Social- og Sundhedsudvalget anbefaler indstillingen."));
        }
        Spoken.at("committee-name", builder, "Social- og Sundhedsudvalget");
    }

    @Test
    void onlyWhatLooksLikeTheFilingPlanIsHeldAgainstIt() {
        for (String number : new String[] {
            "00.30.10-S55-2-22", "16.20.07G12-1-07", "85.02.02G00-0011", "29.15.04-Ø34-1-23", "00.01.00-O00-1-22", "18/26422",
            "330-2018-3619", "2017-004392", "299835", "EMN-2017-02498", "29.09.04"
        }) {
            Spoken.silent("case-number", item -> item.caseNumber(number));
        }
        Spoken.at("case-number", item -> item.caseNumber("00.30.10-Q55-2-22"), "00.30.10-Q55-2-22");
        Spoken.at("case-number", item -> item.caseNumber("00.3.10-S55-2-22"), "00.3.10-S55-2-22");
    }
}
