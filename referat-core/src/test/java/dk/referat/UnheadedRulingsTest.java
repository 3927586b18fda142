package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was recommended and what was decided, where no heading tells one from the other. */
class UnheadedRulingsTest {

    private static final String PAIRS = """
            Referat
            af mødet i Udvalget for Havne
            den 3. januar 2012 kl. 15:00

            1. Molen i Skelby

            Molen er sunket i de seneste år.

            Indstilles til drøftelse.

            Drøftedes.

            Ane Elm var fraværende

            2. Bådene

            Der er 12 både, og der er plads til
            flere.

            Indstilles, at der gives 50.000 kr. til
            en bro i 2012.

            Indstillingen godkendtes.

            Ane Elm var fraværende

            3. Takster

            Taksterne er de samme som i år.

            Indstilles til Byrådet, at taksterne bliver som nu.

            Indstilles godkendt.

            Ane Elm var fraværende
            """;

    private final ReferatParser parser = ReferatParser.create();

    @Test
    void theFirstOfTwoRulingsIsWhatWasRecommended() {
        Minutes minutes = parser.parse(PAIRS).minutes();

        assertEquals(List.of("Indstilles til drøftelse.", "Indstilles, at der gives 50.000 kr. til en bro i 2012.",
                        "Indstilles til Byrådet, at taksterne bliver som nu."),
                minutes.items().stream().flatMap(item -> item.recommendation().stream())
                        .flatMap(recommendation -> recommendation.points().stream()).map(point -> point.text()).toList());
        assertEquals(List.of(Optional.of(Outcome.DISCUSSED), Optional.of(Outcome.APPROVED), Optional.of(Outcome.RECOMMENDED)),
                decisions(minutes).stream().map(Decision::outcome).toList());
    }

    @Test
    void whoWasAbsentIsNoHeadingHoweverOftenItIsSaid() {
        Minutes minutes = parser.parse(PAIRS).minutes();

        assertEquals(List.of(), minutes.items().stream().flatMap(item -> item.sections().stream()).toList());
        assertEquals(List.of("Ane Elm", "Ane Elm", "Ane Elm"), decisions(minutes).stream()
                .flatMap(decision -> decision.absences().stream()).map(absence -> absence.person().name()).toList());
    }

    @Test
    void remarksMayStandBelowTheLastParagraph() {
        List<Decision> decisions = decisions(parser.parse("""
                Møde i Havneudvalget den 3. januar 2012

                Dagsorden:

                1. Molen
                2. Bådene
                3. Takster

                1. Molen

                Økonomiudvalget indstiller, at molen rettes op.

                Forslaget vedtoges med 7 stemmer mod 3 (V).

                Venstre ønskede tilført protokollen, at molen er for kort.

                2. Bådene

                Der er 12 både.

                Sagen udsattes.

                3. Takster

                Taksterne er de samme som i år.

                Taget til efterretning.
                """).minutes());

        assertEquals("Forslaget vedtoges med 7 stemmer mod 3 (V).\nVenstre ønskede tilført protokollen, at molen er for kort.",
                decisions.get(0).text());
        assertEquals(3, decisions.size());
    }

    @Test
    void groupsOfItemsMayBeLabelled() {
        Minutes minutes = parser.parse("""
                Referat fra Havnerådet
                Afbud: Ida Bo

                TEMA: FORMALIA

                1. Dagsorden

                Godkendt.

                2. Referat fra sidst

                Godkendt med følgende rettelser:
                Punkt 3: Molen er 40 meter.

                TEMA: BÅDE OG MOLER

                3. Molen

                - Rådet talte om molen

                TEMA: PENGE

                4. Regnskab

                Taget til efterretning.
                """).minutes();

        assertEquals(List.of(), minutes.items().stream().flatMap(item -> item.sections().stream()).toList());
        assertEquals(List.of(1, 1, 0, 1), minutes.items().stream().map(AgendaItem::decisions).map(List::size).toList());
    }

    @Test
    void aRulingRightBelowTheTitleDecidesThoughASectionFollows() {
        List<Decision> decisions = decisions(parser.parse("""
                Referat fra Havnerådet
                Afbud: Ida Bo

                1. Dagsorden

                Godkendt.

                2. Regnskab

                Taget til efterretning.

                Økonomi

                Der er brugt 40.000 kr.
                """).minutes());

        assertEquals(List.of("Godkendt.", "Taget til efterretning."), decisions.stream().map(Decision::text).toList());
    }

    @Test
    void aSectionOfAnyNameMayBeTheDecisionWhereNoneHasTheWord() {
        List<Decision> decisions = decisions(parser.parse("""
                Referat fra Havnerådet

                1. Dagsorden

                Sagsfremstilling

                Dagsordenen godkendes.

                2. Molen

                Sagsfremstilling

                Indstillingen godkendes med den ændring, at molen forlænges.

                Bilag

                Kort.pdf

                3. Bådene

                Sagsfremstilling

                Rådet ønsker flere både.

                4. Takster

                Sagsfremstilling

                Indstillingen godkendes.
                """).minutes());

        assertEquals(List.of("Dagsordenen godkendes.", "Indstillingen godkendes med den ændring, at molen forlænges.", "Indstillingen godkendes."),
                decisions.stream().map(Decision::text).toList());
    }

    @Test
    void aPartyMayPropose() {
        AgendaItem item = parser.parse("""
                1. Forslag om en mole

                Baggrund

                F ønsker en længere mole.

                F foreslår,

                at prisen undersøges, og

                at bådejerne høres.

                Beslutning

                Udsat.
                """).minutes().items().get(0);

        assertEquals(Optional.of("F"), item.recommendation().flatMap(recommendation -> recommendation.proposer()).map(text -> text.value()));
        assertEquals(2, item.recommendation().orElseThrow().points().size());
    }

    private static List<Decision> decisions(Minutes minutes) {
        return minutes.items().stream().flatMap(item -> item.decisions().stream()).toList();
    }
}
