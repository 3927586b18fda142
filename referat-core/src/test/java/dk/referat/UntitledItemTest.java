package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Outcome;
import dk.referat.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that a page prints without number, or without number and title. */
class UntitledItemTest {

    private static final String HEAD = "Referat\n\nMødedato: 5. januar 2022\nUdvalg: Klimaudvalget\nMødested: Salen\n\n";

    private final ReferatParser parser = ReferatParser.create();

    @ParameterizedTest
    @ValueSource(strings = {"Sagsid.: 22/%d, Sagsinitialer: abc", " • Sagsid.: 22/%d", "Sagsnr.: 22/%d"})
    void caseNumbersOpenItems(String opener) {
        Minutes minutes = read(opener.formatted(101) + "\n\nIndstilling\n\nForvaltningen indstiller,\n\nat 1. stier anlægges.\n\n"
                + "Beslutning\n\nGodkendt.\n\n" + opener.formatted(102) + "\n\nSagsfremstilling\n\nDer er regnet.\n\nBeslutning\n\nUdsat.\n");

        assertEquals(List.of("22/101", "22/102"),
                minutes.items().stream().map(item -> item.caseNumber().map(CaseNumber::printed).orElse("")).toList());
        assertEquals(List.of(Optional.of(Outcome.APPROVED), Optional.of(Outcome.POSTPONED)), outcomes(minutes));
        assertTrue(minutes.items().stream().allMatch(item -> item.title().value().isEmpty()));
    }

    @Test
    void anItemHasOneDecisionOfItsOwn() {
        Minutes minutes = ReferatParser.create().parse("""
                Referat
                Byrådet tirsdag den 4. januar 2022 kl. 17.00
                Offentlig beslutning der skal udfyldes, hvis punktet er lukket
                Tiltrådt.
                Offentlig beslutning der skal udfyldes, hvis punktet er lukket
                Udsat.
                Beslutning
                Ingen spørgsmål.
                Resume
                Der er en kalender.
                Indstilling
                Det indstilles, at kalenderen godkendes.
                Beslutning
                Tiltrådt.
                Bilag
                Resume
                Der skal vælges et medlem.
                Indstilling
                Det indstilles, at der vælges et medlem.
                Beslutning
                Udsat.
                Bilag
                """).minutes();

        assertEquals(5, minutes.items().size());
        assertTrue(minutes.items().stream().allMatch(item -> item.decisions().size() == 1));
    }

    @Test
    void labelsOfTheMeetingWithoutColonsAreNoTitle() {
        Minutes minutes = ReferatParser.create().parse("""
                Referat

                onsdag den 25. april 2018 kl. 09:00

                Mødested Kantinen
                Udvalg Ældrerådet
                Fraværende Ingen

                Sagsid.: 18/18517
                Indstilling
                Formanden indstiller, at orienteringen tages til efterretning.
                Beslutning i Ældrerådet den 25-04-2018
                Taget til efterretning.
                Sagsfremstilling
                Der er nyt.
                """).minutes();

        assertEquals(List.of(""), minutes.items().stream().map(item -> item.title().value()).toList());
    }

    @Test
    void countersOfAttachmentsBelowPointsBeginNoItem() {
        Minutes minutes = read("""
                Åben dagsorden

                  1. Nye bænke ved åen.

                    Bilag
                    1 bilag

                  2. Brev om busser.

                    Bilag
                    2 bilag

                Beslutning

                Taget til efterretning.

                Baggrund

                Der er regnet.

                Beslutning

                Drøftet.
                """);

        assertEquals(List.of(Optional.of(Outcome.NOTED), Optional.of(Outcome.DISCUSSED)), outcomes(minutes));
        assertTrue(minutes.items().stream().allMatch(item -> item.attachments().isEmpty()));
    }

    @Test
    void whereDecisionsCloseItemsTheFirstHeadingBehindOneOpensTheNext() {
        String decision = "Beslutning i Klimaudvalget den 05-01-2022\n\n%s\n\n";
        Minutes minutes = read(decision.formatted("Dagsorden godkendt.")
                + "Indstilling\n\nDet indstilles, at stier anlægges.\n\nSagsfremstilling\n\nDer er regnet.\n\n" + decision.formatted("Godkendt.")
                + "Beslutningstema\n\nNye træer.\n\nIndstilling\n\nDet indstilles, at træer plantes.\n\n" + decision.formatted("Udsat."));

        assertEquals(3, minutes.items().size());
        assertEquals("Beslutningstema", minutes.items().get(2).sections().get(0).heading().value());
    }

    @Test
    void accessMarksOpenItems() {
        Minutes minutes = read("Åben\n\nIndstilling\n\nDet indstilles, at stier anlægges.\n\nBeslutning\n\nGodkendt.\n\n"
                + "Lukket\n\nIndstilling\n\nDet indstilles, at grunden sælges.\n\nBeslutning\n\nUdsat.\n");

        assertEquals(List.of(false, true), minutes.items().stream().map(AgendaItem::closed).toList());
        assertEquals(List.of(Optional.of(Outcome.APPROVED), Optional.of(Outcome.POSTPONED)), outcomes(minutes));
    }

    @Test
    void templateBeginsAnew() {
        Minutes minutes = read("""
                Resume

                Stier anlægges.

                Indstilling

                Forvaltningen indstiller, at

                 1. Stierne anlægges i 2023.
                 2. pengene findes

                Beslutning

                Godkendt.

                Resume

                Træer plantes.

                Beslutning

                Udsat.
                """);

        assertEquals(2, minutes.items().size());
        assertEquals(List.of("Resume", "Indstilling", "Beslutning"), headings(minutes.items().get(0)));
        assertEquals(2, minutes.items().get(0).recommendation().orElseThrow().points().size());
        assertEquals(List.of("Resume", "Beslutning"), headings(minutes.items().get(1)));
    }

    @Test
    void titleAboveTheSectionsOfAPageWithOneItem() {
        Minutes minutes = parser.parse("""
                Nørreby

                Mødeplan for næste år
                25-009173 -

                Se alle bilag

                Sagsfremstilling

                Udvalget mødes den første mandag.

                Indstilling

                Det indstilles, at planen godkendes.

                Beslutning

                Godkendt.
                """).minutes();

        assertEquals(List.of("Mødeplan for næste år"), titles(minutes));
    }

    @Test
    void pageWithoutTitleIsOneItem() {
        Minutes minutes = read("Sagsfremstilling\nDer er regnet.\nIndstilling\nat stier anlægges.\nBeslutning\nTiltrådt.\n");

        assertEquals(List.of("Sagsfremstilling", "Indstilling", "Beslutning"), headings(minutes.items().get(0)));
    }

    @Test
    void titleBelowTheNumberOfItsCase() {
        Minutes minutes = read("""
                Sagsnr.: 22.01.10-G01-12-15 Sagsbehandler: Ida Bo

                Stier i skoven

                Resume

                Stier anlægges.

                Beslutning

                Godkendt.

                Sagsnr.: 22.01.10-G01-13-15 Sagsbehandler: Ida Bo

                Træer i byen

                Resume

                Træer plantes.

                Beslutning

                Udsat.
                """);

        assertEquals(List.of("Stier i skoven", "Træer i byen"), titles(minutes));
    }

    @Test
    void titleAboveNumberAndNumberOfAnotherBody() {
        Minutes minutes = read("""
                Stier i skoven
                Sag nr. 41 (ØU 50/2010)

                Beslutning

                Godkendt.

                Træer i byen
                Sag nr. 42 (ØU 51/2010)

                Beslutning

                Udsat.
                """);

        assertEquals(List.of("Stier i skoven", "Træer i byen"), titles(minutes));
        assertEquals(List.of("41", "42"), minutes.items().stream().map(item -> item.number().map(Text::value).orElse("")).toList());
    }

    @Test
    void ordinalInATitleIsPartOfIt() {
        Minutes minutes = read("1.2. behandling af budgettet\n\nBeslutning\n\nGodkendt.\n\n2. Træer i byen\n\nBeslutning\n\nUdsat.\n");

        assertEquals(List.of("2. behandling af budgettet", "Træer i byen"), titles(minutes));
    }

    @Test
    void decisionsCloseItems() {
        Minutes minutes = read("""
                Beslutning

                Dagsordenen blev godkendt.

                Tema

                Stier anlægges.

                Indstilling

                Forvaltningen indstiller, at stier anlægges.

                Beslutning

                Godkendt.

                Sagsfremstilling

                Træer plantes.

                Beslutning

                Udsat.
                """);

        assertEquals(List.of(List.of("Beslutning"), List.of("Tema", "Indstilling", "Beslutning"), List.of("Sagsfremstilling", "Beslutning")),
                minutes.items().stream().map(UntitledItemTest::headings).toList());
    }

    @Test
    void numbersOfAListWithinASectionAreNoItems() {
        Minutes minutes = read("""
                Sagsfremstilling

                Reglerne er:

                1. Spørgsmål stilles skriftligt.

                2. Svar gives på mødet.

                Beslutning

                Godkendt.

                Sagsfremstilling

                Træer plantes.

                Beslutning

                Udsat.
                """);

        assertEquals(2, minutes.items().size());
        assertTrue(minutes.items().stream().allMatch(item -> item.number().isEmpty()));
    }

    private Minutes read(String items) {
        return parser.parse(HEAD + items).minutes();
    }

    private static List<String> titles(Minutes minutes) {
        return minutes.items().stream().map(item -> item.title().value()).toList();
    }

    private static List<String> headings(AgendaItem item) {
        return item.sections().stream().map(section -> section.heading().value()).toList();
    }

    private static List<Optional<Outcome>> outcomes(Minutes minutes) {
        return minutes.items().stream().flatMap(item -> item.decisions().stream()).map(Decision::outcome).toList();
    }
}
