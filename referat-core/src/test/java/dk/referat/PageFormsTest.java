package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.AgendaItem;
import dk.referat.model.Attachment;
import dk.referat.model.DocumentType;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads, feet, contents and headings as pages print them. */
class PageFormsTest {

    private static final String HEAD = "Referat\n\nHavneudvalget den 3. marts 2026\n\n";

    @Test
    void aHeadOfThreeLinesDividesNoSentenceAndTheFirstTellsOfTheMeeting() {
        String head = """
                Nordby Kommune                                          Referat
                Teknisk Udvalg                     tirsdag den 3. marts 2026
                                                             Side %d af 4

                """;
        Minutes minutes = parse(head.formatted(1) + "1   Nye bænke\n\nSagsfremstilling\nBænkene på havnen er rådne og skal skiftes, når\n\n" + head.formatted(2)
                + "foråret kommer.\n\nBeslutning\nGodkendt.\n\n" + head.formatted(3) + "2   Lys på molen\n\nBeslutning\nUdsat.\n\n" + head.formatted(4)
                + "3   Leje af kran\n\nBeslutning\nGodkendt.\n");
        assertEquals(
                List.of("1 Nye bænke: Sagsfremstilling = Bænkene på havnen er rådne og skal skiftes, når/foråret kommer. | Beslutning = Godkendt.",
                        "2 Lys på molen: Beslutning = Udsat.", "3 Leje af kran: Beslutning = Godkendt."),
                items(minutes));
        assertEquals("Teknisk Udvalg", minutes.meeting().committee().map(Text::value).orElse("-"));
        assertTrue(minutes.meeting().date().isPresent());
    }

    @Test
    void numbersFarToTheRightAndLeavesBetweenDashesCountPages() {
        String right = "\n" + " ".repeat(70);
        assertEquals(
                List.of("1 Nye bænke: Beslutning = Godkendt./Der følges op.", "2 Lys på molen: Beslutning = Udsat."),
                items(parse(HEAD + "1. Nye bænke\n\nBeslutning\nGodkendt." + right + "2\nDer følges op.\n\n2. Lys på molen\n\nBeslutning\nUdsat." + right + "3\n")));
        assertEquals(
                List.of("1 Nye bænke: Beslutning = Godkendt.", "2 Lys på molen: Beslutning = Udsat."),
                items(parse(HEAD + "1. Nye bænke\n\nBeslutning\nGodkendt.\n\n   - blad 32 -\n\n2. Lys på molen\n\nBeslutning\nUdsat.\n\n   - blad 33 -\n")));
    }

    @Test
    void anAddressAndTheNextMeetingEndTheMinutes() {
        String items = HEAD + "1. Nye bænke\n\nBeslutning\nGodkendt.\n\n2. Lys på molen\n\nBeslutning\nUdsat.\n\n";
        List<String> expected = List.of("1 Nye bænke: Beslutning = Godkendt.", "2 Lys på molen: Beslutning = Udsat.");
        assertEquals(expected, items(parse(items + "Nordby Kommune · Havnevej 5-7 · 9999 Nordby\n")));
        assertEquals(expected, items(parse(items + "\nNæste møde er 8. april 2026.\n")));
    }

    @Test
    void contentsChainedOnOneLine() {
        Minutes minutes = parse(HEAD + """
                1. Nye bænke ▸ 2. Lys på molen ▸ 3. Leje af kran

                1. Nye bænke

                Beslutning
                Godkendt.

                2. Lys på molen

                Beslutning
                Udsat.

                3. Leje af kran

                Beslutning
                Drøftet.
                """);
        assertEquals(List.of("Nye bænke", "Lys på molen", "Leje af kran"), contents(minutes));
        assertEquals(3, minutes.items().size());
    }

    @Test
    void numbersOfTheContentsStandAboveTheirTitles() {
        Minutes minutes = parse("Referat\n\nHavneudvalget den 3. marts 2026\n\nIndhold\n\n1\n2\n\n3\n4\n\nNye bænke\nLys på molen og ny takst i\nNordby\nOrientering\nLukket punkt\n\n"
                + "1\n\nNye bænke\n\nBeslutning\nGodkendt.\n\n2\n\nLys på molen og ny takst i Nordby\n\nBeslutning\nUdsat.\n\n"
                + "3\n\nOrientering\n\nBeslutning\nTil efterretning.\n\n4\n\nLukket punkt\n");
        assertEquals(List.of("Nye bænke", "Lys på molen og ny takst i Nordby", "Orientering", "Lukket punkt"), contents(minutes));
    }

    @Test
    void aClosedItemMayHaveNoTitle() {
        Minutes minutes = parse(HEAD + """
                Pkt. 1:
                Nye bænke

                Beslutning
                Godkendt.

                Pkt. 2:
                Lys på molen

                Beslutning
                Udsat.

                Pkt. 3:

                Journal nr. 08.02.00.G01          Sag 26/3244          Sagen er lukket
                """);
        AgendaItem last = minutes.items().get(2);
        assertEquals("", last.title().value());
        assertTrue(last.closed());
        assertEquals("26/3244", last.caseNumber().orElseThrow().printed());
    }

    @Test
    void aTitleInCapitalsGoesOnBehindACommaOrASmallWord() {
        assertEquals(
                List.of("1 ANSØGNING OM TILSKUD TIL NYE BÆNKE, NORDBY LYSTBÅDEHAVN: Beslutning = Godkendt.",
                        "2 REGNSKAB FOR LYS PÅ MOLEN VED NORDBY HAVN: Beslutning = Udsat."),
                items(parse(HEAD + """
                        1.
                        J.nr. 08.02.00A08/12

                        ANSØGNING OM TILSKUD TIL NYE BÆNKE,
                        NORDBY LYSTBÅDEHAVN

                        Beslutning
                        Godkendt.

                        2.
                        J.nr. 08.02.00A08/14

                        REGNSKAB FOR LYS PÅ MOLEN VED
                        NORDBY HAVN

                        Beslutning
                        Udsat.
                        """)));
    }

    @Test
    void filesTellTheHeadingAboveThem() {
        Minutes minutes = parse(HEAD + "1. Nye bænke\n\nBeslutning\nGodkendt.\n\nHer kan du se mere\nKort.pdf (dokument 88/26)\nPriser.pdf (dokument 89/26)\n\n"
                + "2. Lys på molen\n\nBeslutning\nUdsat.\n");
        assertEquals("Beslutning = Godkendt. | Her kan du se mere = Kort.pdf (dokument 88/26)/Priser.pdf (dokument 89/26)", sections(minutes.items().get(0)));
        assertEquals(2, minutes.items().get(0).attachments().stream().map(Attachment::name).count());
    }

    @Test
    void whatWasDoneBeforeTheRecommendationIsNoDecisionOfTheMeeting() {
        String item = "Punkt %d\n%s\n\nKort om sagen\nMolen er mørk.\n\nSådan er det gået til nu\nByrådet vedtog den 4. maj 2024 en plan.\n\nVi foreslår\nAt forslaget drøftes.\n\n";
        Minutes minutes = parse("DAGSORDEN\n\nHavneudvalget den 3. marts 2026\n\n" + item.formatted(1, "Nye bænke") + item.formatted(2, "Lys på molen") + item.formatted(3, "Leje af kran"));
        assertEquals(DocumentType.AGENDA, minutes.meeting().documentType());
        assertEquals(List.of(), minutes.items().stream().flatMap(found -> found.decisions().stream()).toList());
        assertTrue(minutes.items().stream().allMatch(found -> found.recommendation().orElseThrow().proposer().isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({"Hvorfor rejses sagen?, PROBLEM", "Vedlagt, ATTACHMENTS", "Love og regler, LEGAL", "Betydning for økonomien, FINANCE", "Betydning for borgerne, OTHER", "Udtalelser, HEARING"})
    void headingsAreKnown(String heading, String kind) {
        AgendaItem item = SectionSamples.item("Sagsfremstilling\n\nVejen er smal.\n\n" + heading + "\n\nDer er noget.\n\nBeslutning\n\nGodkendt.");
        assertEquals(heading + " " + kind, item.sections().get(1).heading().value() + " " + item.sections().get(1).kind());
    }

    private static Minutes parse(String text) {
        return ReferatParser.create().parse(text).minutes();
    }

    private static List<String> contents(Minutes minutes) {
        return minutes.contents().stream().map(entry -> entry.title().value()).toList();
    }

    private static List<String> items(Minutes minutes) {
        return minutes.items().stream().map(item -> item.number().map(Text::value).orElse("-") + " " + item.title().value() + ": " + sections(item)).toList();
    }

    private static String sections(AgendaItem item) {
        return item.sections().stream().map(PageFormsTest::section).collect(Collectors.joining(" | "));
    }

    private static String section(Section section) {
        return section.heading().value() + " = " + section.lines().stream().map(Text::value).collect(Collectors.joining("/"));
    }
}
