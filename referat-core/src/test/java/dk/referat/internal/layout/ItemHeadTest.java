package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import dk.referat.model.ItemType;
import dk.referat.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside an item's title: numbers, labels, marks. */
class ItemHeadTest {

    private static final String HEAD = "Referat\nTeknikudvalget den 3. marts 2026\n\n";

    @ParameterizedTest
    @CsvSource({
        "Sagnr.: 1-51-71-4410-08,1-51-71-4410-08",
        "Sagnr.: 1-30-11-06-V,1-30-11-06-V",
        "MFU 244/2005,MFU 244/2005",
        "018611-2013,018611-2013",
        "25/19069 -,25/19069",
        "18.00Ø00 - 2014/07713,2014/07713",
        "J.nr.: 00.01.00A10-0001/2013|Sagsnr.: 6628,6628",
        "J.nr.: 86.00.G01/2011-118|Sagsnr. 4917,4917",
        "J.nr.: 86.00.G01/2011-118,86.00.G01/2011-118",
        "Journal nr.:     08.03.00G01/549,08.03.00G01/549",
        "Journal nr.:     05.01.02-P20/33,05.01.02-P20/33",
        "Journal nr.:     06.00.05 P24/2,06.00.05 P24/2",
        "00.22.04-G00-7-25 -,00.22.04-G00-7-25",
        "05.01.02.P00|15/5120,15/5120",
        "04.08.00.P00|15/880,15/880",
        "KLAHOL / 14/41207,14/41207",
        "Sagsnr.: 26/1042,26/1042"
    })
    void aCaseNumberBelowTheTitle(String printed, String number) {
        AgendaItem item = items("1. Skolevej\n" + printed.replace('|', '\n') + "\n\nBeslutning\nGodkendt.\n\n2. Stivej\n\nBeslutning\nUdsat.\n").get(0);
        assertEquals("Skolevej", item.title().value());
        assertEquals(number, item.caseNumber().map(CaseNumber::printed).orElse(""));
        assertEquals("Beslutning = Godkendt.", sections(item));
    }

    @Test
    void aCaseNumberAboveEachTitleBelongsToTheItemBelow() {
        List<AgendaItem> items = items("""
                Sagnr.: 1-51-71-4410-08

                1. Skolevej

                Beslutning
                Godkendt.

                Sagnr.: 1-30-72-118-22

                2. Stivej

                Beslutning
                Udsat.
                """);
        assertEquals(
                List.of("1-51-71-4410-08", "1-30-72-118-22"),
                items.stream().map(item -> item.caseNumber().orElseThrow().printed()).toList());
        assertEquals("Beslutning = Godkendt.", sections(items.get(0)));
    }

    @ParameterizedTest
    @CsvSource({"Sagsid.:", "Sagsnr:", "Sagsbehandler:"})
    void anEmptyLabelLeavesTheHeadingBelow(String label) {
        List<AgendaItem> items = items("1. Skolevej\n" + label + "\nSagsfremstilling\nVejen er slidt.\nBeslutning\nGodkendt.\n"
                + "2. Stivej\n" + label + "\nBeslutning: Udsat.\n");
        assertEquals(
                List.of("Sagsfremstilling = Vejen er slidt. | Beslutning = Godkendt.", "Beslutning = Udsat."),
                items.stream().map(ItemHeadTest::sections).toList());
    }

    @Test
    void aTypeBelowItsLabelIsNoHeading() {
        AgendaItem item = items("1. Skolevej\n\nPunkttype\nBeslutning.\n\nSagsfremstilling\nVejen er slidt.\n\nBeslutning\nGodkendt.\n").get(0);
        assertEquals(Optional.of(ItemType.DECISION), item.type());
        assertEquals("Sagsfremstilling = Vejen er slidt. | Beslutning = Godkendt.", sections(item));
    }

    @Test
    void theTitleStandsAboveItsNumberAlsoWhereThatNamesAnotherBodys() {
        assertEquals(
                List.of("41 Skolevej", "42 Stivej"),
                titles("""
                        Skolevej
                        Sag nr. 41 (ØU 50/2026)

                        Beslutning
                        Godkendt.

                        Stivej
                        Sag nr. 42 (ØU 51/2026)

                        Beslutning
                        Udsat.
                        """));
    }

    @Test
    void marksThatSayNothingAreNoPartOfATitle() {
        assertEquals(
                List.of("1 Skolevej", "2 Stivej"),
                titles("""
                        1. Skolevej ()

                        Beslutning
                        Godkendt.

                        2. Åbent         Stivej

                        Beslutning
                        Udsat.
                        """));
    }

    private static List<AgendaItem> items(String items) {
        return ReferatParser.create().parse(HEAD + items).minutes().items();
    }

    private static List<String> titles(String items) {
        return items(items).stream().map(item -> item.number().orElseThrow().value() + " " + item.title().value()).toList();
    }

    private static String sections(AgendaItem item) {
        return item.sections().stream().map(ItemHeadTest::section).collect(Collectors.joining(" | "));
    }

    private static String section(Section section) {
        return section.heading().value() + " = " + section.text();
    }
}
