package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Outcome;
import dk.referat.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes that print next to none of the headings that the lexicon knows. */
class InformalMinutesTest {

    private final ReferatParser parser = ReferatParser.create();

    @Test
    void numbersOfParagraphsAreItems() {
        Minutes minutes = read("""
                Referat
                Afbud: Ida Bo

                1. Valg af ordstyrer.
                Per leder mødet.

                2. Stier.
                Rådet talte om stierne.

                3. Eventuelt
                Intet.
                """);

        assertEquals(List.of("Valg af ordstyrer.", "Stier.", "Eventuelt"), titles(minutes));
    }

    @Test
    void whoVotedBelowTheNumbersTellsWhereADecisionBegins() {
        Minutes minutes = read("""
                Referat
                Afbud: Lis Ask

                1. Forslag om en bro

                Forslaget er stillet af Ida Bo (F).

                Forslaget blev forkastet med 12 stemmer imod 5.

                For stemte: F og Ø.

                Imod stemte: A og V.

                2. Stier

                Ida Bo talte om stierne.

                3. Eventuelt

                Intet.
                """);

        Decision decision = minutes.items().get(0).decisions().get(0);
        assertEquals(Optional.of(Outcome.REJECTED), decision.outcome());
        assertEquals(2, decision.votes().size());
        assertEquals("Forslaget blev forkastet med 12 stemmer imod 5.", decision.lines().get(0).value());
        assertEquals(List.of(), minutes.items().get(1).decisions());
    }

    @Test
    void rulingsOfOldMinutesAreInThePassive() {
        Minutes minutes = ReferatParser.create().parse("""
                Sogneådal kommune

                Kommunalbestyrelsen

                Møde den 21. oktober 1985 kl. 19.30

                Dagsorden:

                1.\tIsbod
                2.\tKloakker
                3.\tTakster for havnen


                1.\tIsbod

                J. nr. 82.15.00/84-3

                Den nuværende forpagter har opsagt aftalen, og der er modtaget fem bud.

                Sagen udsattes til næste møde.


                2.\tKloakker

                Kommuneingeniøren har udarbejdet en plan, og overslaget er 120.000 kr.

                Indstillingen tiltrådtes.


                3.\tTakster for havnen

                Taksterne er de samme som i år.

                Taget til efterretning.
                """).minutes();

        assertEquals(List.of("Sagen udsattes til næste møde.", "Indstillingen tiltrådtes.", "Taget til efterretning."),
                minutes.items().stream().flatMap(item -> item.decisions().stream()).map(decision -> decision.text()).toList());
    }

    @Test
    void theMinutesOfTheLastMeetingAreApprovedInAWord() {
        Minutes minutes = read("""
                Referat
                Afbud: Ida Bo

                1. Referat fra sidst
                Referatet godkendt.

                2. Dagsorden
                Dagsorden godkendt.

                3. Eventuelt
                Intet.
                """);

        assertEquals(Optional.of(Outcome.APPROVED), minutes.items().get(0).decisions().get(0).outcome());
        assertEquals(Optional.of(Outcome.APPROVED), minutes.items().get(1).decisions().get(0).outcome());
    }

    @Test
    void theFirstItemMayStandRightBelowTheWordReferat() {
        Minutes minutes = read("""
                Tilstede: Ida Bo og Per Elm

                Afbud: Lis Ask

                Referat:
                1. Valg af ordstyrer
                Per leder mødet.

                2. Stier
                Rådet talte om stierne.

                3. Eventuelt
                Intet.
                """);

        assertEquals(List.of("Valg af ordstyrer", "Stier", "Eventuelt"), titles(minutes));
        assertEquals(2, minutes.meeting().participants().size());
        assertEquals(1, minutes.meeting().absentees().size());
    }

    @Test
    void lettersFollowTheNumberThatTheyBelongTo() {
        Minutes minutes = read("""
                Referat
                Til stede: Ida Bo

                1. Velkomst

                Disse punkter blev føjet til dagsordenen:

                2a. Bænke. Forslaget blev delt ud.

                7a. Stier

                2. Referatet fra maj

                Ingen bemærkninger.

                2a. Bænke

                De bliver grønne.

                3. Eventuelt

                Intet.
                """);

        assertEquals(List.of("Velkomst", "Referatet fra maj", "Bænke", "Eventuelt"), titles(minutes));
    }

    @Test
    void allItemsMayHaveTheNumberOne() {
        Minutes minutes = read("""
                Deltagere: Ida Bo, Per Ås

                Der er følgende punkter til dagsordenen:

                 1. Valg af referent:

                Per Ås

                 1. Bænke

                De bliver grønne.

                 1. Eventuelt

                Intet.
                """);

        assertEquals(List.of("Valg af referent", "Bænke", "Eventuelt"), titles(minutes));
    }

    @Test
    void aHeadingMayRepeatTheTitleAsItsText() {
        Minutes minutes = read("""
                Dagsorden med referat:

                Godkendelse af dagsorden

                Indhold:

                Godkendelse af dagsorden

                Referat

                Godkendt

                Godkendelse af referat

                Indhold:

                Godkendelse af referat fra mødet i maj

                Referat

                Godkendt

                Budget for Ældrerådet

                Indhold:

                Rådet skal tale om bænke.

                Referat

                Drøftet.

                Eventuelt

                Indhold:

                Ordet er frit.

                Referat

                Intet
                """);

        assertEquals(List.of("Godkendelse af dagsorden", "Godkendelse af referat", "Budget for Ældrerådet", "Eventuelt"), titles(minutes));
        assertEquals(Optional.of(Outcome.DISCUSSED), outcomes(minutes).get(2));
        assertEquals(List.of(), minutes.contents());
    }

    @Test
    void timesBeforeTitlesAreNotOfThem() {
        Minutes minutes = read("""
                Dagsorden
                Afbud: Ida Bo

                1 - 09.00-09.10 Godkendelse af dagsorden

                Ingen bemærkninger

                2 - 09.10-09.30 Bænke i parken

                De bliver grønne.

                3 - Kl. 9.30-10.00 Eventuelt

                Intet
                """);

        assertEquals(List.of("Godkendelse af dagsorden", "Bænke i parken", "Eventuelt"), titles(minutes));
    }

    @Test
    void theFirstSentenceOfANumberedParagraphIsItsTitle() {
        Minutes minutes = read("""
                Møde på biblioteket
                Afbud: Ida Bo

                1.Valg af referent. Per Ås blev valgt.

                2.Bænke ved åen. De bliver grønne m.m. Kommunen betaler.

                3.Meddelelser fra formand, kasserer og medlemmer. Formanden har skrevet til avisen om
                de lange ventetider.

                4.Høringssvar. Der var ingen.

                5.Hjemmesiden. Den er ny.

                6.Eventuelt. Intet.
                """);

        assertEquals(
                List.of("Valg af referent.", "Bænke ved åen.",
                        "Meddelelser fra formand, kasserer og medlemmer.", "Høringssvar.", "Hjemmesiden.", "Eventuelt."),
                titles(minutes));
    }

    @Test
    void theFirstItemMayStandBehindTheLastLineOfTheHeading() {
        Minutes minutes = read("""
                Referat fra skolen
                Afbud: Ida Bo.
                Elever: Per Ås (har de fået indkaldelsen?). 1. Velkomst:
                  Alle er her.

                 2. Elevråd:
                  Eleverne vil følge op.

                 3. Budget:
                  Der er penge.

                 4. Skolefest den 28.11:
                  Mange kom.
                """);

        assertEquals(List.of("Velkomst", "Elevråd", "Budget", "Skolefest den 28.11"), titles(minutes));
    }

    @Test
    void listInATextThatIsNoMinutesHasNoItems() {
        assertEquals(List.of(), titles(read("Opskrift\n\n1. Mel\n\n2. Vand\n\n3. Salt\n")));
    }

    @Test
    void rulingBelowATitleDecides() {
        Minutes minutes = read("Referat\n\n1. Stier\n\nGodkendt.\n\n2. Træer\n\nUdsat.\n\n3. Eventuelt\n\nIntet.\n");

        assertEquals(List.of(Optional.of(Outcome.APPROVED), Optional.of(Outcome.POSTPONED)), outcomes(minutes).subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Referat:", "Referat", "Sådan gik det:"})
    void recurringLinesAreHeadings(String heading) {
        Minutes minutes = read("""
                Møde den 4. maj 2021

                 1. Stier i skoven

                %1$s

                Godkendt.

                 2. Træer i byen

                %1$s

                Udsat.

                 3. Havnen

                %1$s

                Afvist.
                """.formatted(heading));

        assertEquals(List.of("Stier i skoven", "Træer i byen", "Havnen"), titles(minutes));
        assertEquals(List.of(Optional.of(Outcome.APPROVED), Optional.of(Outcome.POSTPONED), Optional.of(Outcome.REJECTED)), outcomes(minutes));
    }

    @Test
    void numberThatStaysTheSame() {
        Minutes minutes = read("""
                Referat fra rådets møde den 4. maj 2021

                 1. Stier i skoven

                Beslutning

                Godkendt.

                 1. Træer i byen

                Beslutning

                Udsat.

                 1. Havnen

                Beslutning

                Afvist.
                """);

        assertEquals(List.of("Stier i skoven", "Træer i byen", "Havnen"), titles(minutes));
    }

    @Test
    void numbersWithoutAnythingKnownBelowThemFillTheRun() {
        Minutes minutes = read("""
                Referat fra rådets møde den 4. maj 2021

                1. Stier i skoven

                Godkendt.

                2. Træer i byen

                Formanden svarede.

                3. Havnen

                Udsat.

                4. Næste møde

                Det holdes i juni.
                """);

        assertEquals(List.of("Stier i skoven", "Træer i byen", "Havnen", "Næste møde"), titles(minutes));
    }

    @Test
    void numberOfTheNextItemAtTheEndOfALine() {
        Minutes minutes = read("""
                Referat
                Afbud: Ida Bo

                1.
                Stier i skoven
                Rådet talte om stierne.2.
                Træer i byen
                Der plantes flere.

                3.
                Næste møde
                Det holdes i juni.
                """);

        assertEquals(List.of("Stier i skoven", "Træer i byen", "Næste møde"), titles(minutes));
    }

    @Test
    void rulingWithAFullStopHeadsNoGroup() {
        Minutes minutes = read("Referat\n\n1. Stier\n\nBeslutning\n\nTil efterretning.\n\n2. Træer\n\nBeslutning\n\nGodkendt.\n");

        assertEquals(List.of(Optional.of(Outcome.NOTED), Optional.of(Outcome.APPROVED)), outcomes(minutes));
    }

    @Test
    void singleCaseKnownByItsNumber() {
        Minutes minutes = read("Beslutningsprotokol\nfra mødet den 4. maj 2021\n\nNr. 14 XY 131/2021. Stier i skoven\n\nVedtaget.\n");

        assertEquals(List.of("Stier i skoven"), titles(minutes));
        assertEquals(List.of("XY 131/2021"), minutes.items().stream().map(item -> item.caseNumber().orElseThrow().printed()).toList());
    }

    private Minutes read(String text) {
        return parser.parse(text).minutes();
    }

    private static List<String> titles(Minutes minutes) {
        return minutes.items().stream().map(AgendaItem::title).map(Text::value).toList();
    }

    private static List<Optional<Outcome>> outcomes(Minutes minutes) {
        return minutes.items().stream().flatMap(item -> item.decisions().stream()).map(Decision::outcome).toList();
    }

    @Test
    void textWithoutHeadingsIsTheOpeningOfItsItem() {
        var item = ReferatParser.create().parse("""
                Byrådet
                Tirsdag den 3. marts 2026

                1. Nye bænke på kajen
                Bænkene er rådne, og formanden har hentet tilbud.
                To nye koster 12.000 kr.

                Beslutning
                Godkendt.

                2. Lys på molen

                Beslutning
                Udsat.
                """).minutes().items().get(0);
        assertEquals(
                List.of("Bænkene er rådne, og formanden har hentet tilbud.", "To nye koster 12.000 kr."),
                item.opening().stream().map(Text::value).toList());
        assertEquals("12000", item.runningText().amounts().get(0).kroner().toPlainString());
    }

    @Test
    void theHeadingReferatMayNameTheBodyThatDecided() {
        Minutes minutes = read("""
                Referat

                Bestyrelsen
                Fredag 17. juni 2026

                Indholdsfortegnelse
                1. Dagsorden
                2. Medlemskab
                3. Regnskab

                1. Dagsorden

                Sagsfremstilling
                Se dagsordenen.

                Referat
                Dagsordenen godkendes.

                2. Medlemskab

                Sagsfremstilling
                Kontingentet er 45.000 kr.

                Referat - Direktion
                Direktionen anbefaler, at medlemskabet opsiges.

                Referat - Bestyrelse
                Medlemskabet blev opsagt.

                3. Regnskab

                Referat
                Taget til efterretning.
                """);

        assertEquals(3, minutes.contents().size());
        assertEquals(
                List.of("-", "Direktion", "Bestyrelse", "-"),
                minutes.items().stream().flatMap(item -> item.decisions().stream())
                        .map(decision -> decision.committee().map(Text::value).orElse("-")).toList());
    }
}
