package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items known by numbers that are more than a number: codes of a body, noughts before them, the case's number behind them. */
class ItemCodesTest {

    private static final String CODES = """
            Beslutninger fra mødet
            Havneudvalget den 3. marts 2026

            Fraværende:
            Ida Holm (A)

            Bemærkninger til dagsordenen:
            Før mødet så udvalget på den nye mole.

            HVU-9/26-B    Nye bænke på kajen

            Bænkene er rådne.

            Beslutning:
            Godkendt.

            HVU-10/26-O   Orientering om sæsonen

            Der kom 300 både.

            Beslutning:
            Taget til efterretning.

            Sager behandlet på lukket møde

            HVU-11/26-B   Lejemål
            """;

    private static final String NOUGHTS = """
            Havneudvalget
            Referat
            3. marts 2026

            001. Nye bænke på kajen

            Sagsfremstilling
            Bænkene er rådne:

            1. De to er fra 1970.
            2. Den sidste er flækket.

            Beslutning
            Godkendt.

            002. Orientering om sæsonen

            Sagsfremstilling
            Der kom 300 både.

            Beslutning
            Taget til efterretning.

            003. Lys på molen

            Sagsfremstilling
            Der er mørkt om vinteren.

            Beslutning
            Udsat.
            """;

    private static final String CASES = """
            Referat for

            Havneudvalget

            Mødetidspunkt:     3. marts 2026, kl. 14:00

            Åben sag:      41. Efterretning
            Åben sag:      42. Lys på molen
            Lukket sag:    43. Lejemål

            41. Journalnr. 08.02.00A00
            Efterretning                                                 (Åben sag)
            (ih)

            a. Sæsonen
            Der kom 300 både.

            b. Bænkene
            De er malet.

            Beslutning:
            a. Taget til efterretning.
            b. Taget til efterretning.

            42. Journalnr. 08.02.00P20
            Lys på molen                                                 (Åben sag)
            (ih)

            Der er mørkt om vinteren.

            Beslutning:
            Udsat.

            43. Journalnr. 82.01.00G01
            Lejemål                                                    (Lukket sag)
            """;

    @Test
    void codesThatCountUpAreNumbers() {
        assertEquals(
                List.of("HVU-9/26-B Nye bænke på kajen", "HVU-10/26-O Orientering om sæsonen", "HVU-11/26-B Lejemål (lukket)"),
                titles(parse(CODES)));
    }

    @Test
    void theYearMayStandFirst() {
        assertEquals(
                List.of("HVU-2026/9 Nye bænke på kajen", "HVU-2026/10 Orientering om sæsonen", "HVU-2026/11 Lejemål (lukket)"),
                titles(parse(CODES.replaceAll("HVU-(\\d+)/26-[BO]", "HVU-2026/$1"))));
    }

    @Test
    void twoCodesAreNoSeries() {
        assertEquals(List.of(), titles(parse(CODES.substring(0, CODES.indexOf("HVU-10")) + "Kajen ligger i læ.\n")).stream()
                .filter(title -> title.startsWith("HVU")).toList());
    }

    @Test
    void noughtsStandBeforeNumbersThatCountUp() {
        assertEquals(
                List.of("001 Nye bænke på kajen", "002 Orientering om sæsonen", "003 Lys på molen"), titles(parse(NOUGHTS)));
    }

    @Test
    void theTitleStandsBelowTheNumberOfTheCase() {
        Minutes minutes = parse(CASES);
        assertEquals(List.of("41 Efterretning", "42 Lys på molen", "43 Lejemål (lukket)"), titles(minutes));
        assertEquals(
                List.of("08.02.00A00", "08.02.00P20", "82.01.00G01"),
                minutes.items().stream().flatMap(item -> item.caseNumber().stream()).map(CaseNumber::printed).toList());
    }

    @Test
    void contentsSayWhatIsClosedBeforeTheNumber() {
        assertEquals(
                List.of("41 Efterretning", "42 Lys på molen", "43 Lejemål (lukket)"),
                parse(CASES).contents().stream()
                        .map(entry -> entry.number().map(Text::value).orElse("") + " " + entry.title().value() + (entry.closed() ? " (lukket)" : ""))
                        .toList());
    }

    @Test
    void answersMayHaveLetters() {
        Decision decision = parse(CASES).items().get(0).decisions().get(0);
        assertEquals(List.of("a", "b"), decision.points().stream().map(point -> point.number()).toList());
    }

    private static Minutes parse(String text) {
        return ReferatParser.create().parse(text).minutes();
    }

    private static List<String> titles(Minutes minutes) {
        return minutes.items().stream().map(ItemCodesTest::title).toList();
    }

    private static String title(AgendaItem item) {
        return item.number().map(Text::value).orElse("") + " " + item.title().value() + (item.closed() ? " (lukket)" : "");
    }
}
