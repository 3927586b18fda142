package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How pages are counted, and what stands beside the count and is text all the same. */
class CountedPagesTest {

    private static final String HEAD = "Referat\nTeknikudvalget den 3. marts 2026\n\n";
    private static final List<String> ITEMS = List.of(
            "Skolevej: Sagsfremstilling = Vejen er slidt, og | den skal have nyt fortov. | Beslutning = Godkendt.",
            "Stivej: Beslutning = Udsat.");

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "åben_____Side i # åben_____Side ii # åben_____Side iii",
        "Side iv # Side v # Side vi",
        "Teknikudvalget den 3. marts 2026, s. 1 # Åbent punkt      Teknikudvalget den 3. marts 2026, s. 2 # Teknikudvalget den 3. marts 2026, s. 3",
        "Teknikudvalget den 3. marts 2026       1 # 2      Teknikudvalget den 3. marts 2026 # Teknikudvalget den 3. marts 2026       - 3 -",
        "Teknikudvalget     tirsdag den 3. marts 2026     4 # Teknikudvalget     tirsdag den 3. marts 2026     5 # Teknikudvalget     tirsdag den 3. marts 2026     6",
        "Nørreby Kommune        7 # Nørreby Kommune        8 # Nørreby Kommune        9",
        "__4 # __5 # __6"
    })
    void countsAreNoText(String first, String second, String third) {
        assertEquals(ITEMS, items("""
                1. Skolevej

                Sagsfremstilling

                Vejen er slidt, og

                %s

                den skal have nyt fortov.

                Beslutning

                Godkendt.

                %s

                2. Stivej

                Beslutning

                Udsat.

                %s
                """.formatted(first, second, third).replace("_", "\n")));
    }

    @Test
    void rowsOfATableCountNoPages() {
        assertEquals(
                List.of("Skolevej: Økonomi = Nørreby Kommune\t4\nNørreby Kommune\t5\nNørreby Kommune\t6"),
                items("1. Skolevej\n\nØkonomi\n\nNørreby Kommune\t4\nNørreby Kommune\t5\nNørreby Kommune\t6\n"));
    }

    @Test
    void numbersAboveTitlesAreThoseOfItems() {
        assertEquals(
                List.of("Skolevej: Beslutning = Godkendt.", "Stivej: Beslutning = Udsat.", "Engvej: Beslutning = Godkendt."),
                items("""
                        1

                        Skolevej

                        Beslutning

                        Godkendt.


                        2

                        Stivej

                        Beslutning

                        Udsat.


                        3

                        Engvej

                        Beslutning

                        Godkendt.
                        """));
    }

    @Test
    void whoWasAbsentAtTheEndOfEachPage() {
        assertEquals(
                List.of("Skolevej: Beslutning = Godkendt.\nAfbud: Gitte Holm (V)", "Stivej: Beslutning = Udsat.\nAfbud: Gitte Holm (V)"),
                items("""
                        1. Skolevej
                        Beslutning
                        Godkendt.
                        Afbud: Gitte Holm (V)
                        Side 1
                        2. Stivej
                        Beslutning
                        Udsat.
                        Afbud: Gitte Holm (V)
                        Side 2
                        """));
    }

    @Test
    void theHeadOfThePageRightBelowAHeadingIsItsText() {
        assertEquals(
                List.of("Skolevej: Kompetence = Teknikudvalget | Beslutning = Godkendt.", "Stivej: Kompetence = Teknikudvalget | Beslutning = Udsat."),
                items("""
                        Teknikudvalget
                        03-03-2026         Side 1

                        1. Skolevej

                        Kompetence
                        Teknikudvalget

                        Beslutning
                        Godkendt.

                        Teknikudvalget
                        03-03-2026         Side 2

                        2. Stivej

                        Kompetence
                        Teknikudvalget

                        Beslutning
                        Udsat.
                        """));
    }

    @Test
    void theNumberOfTheCaseAboveTheTitleAtTheHeadOfAPage() {
        List<AgendaItem> items = ReferatParser.create().parse(HEAD + """
                Side 1

                05.01.02-P20-4-26

                1. Skolevej

                Beslutning

                Godkendt.

                Side 2

                05.04.10-P20-7-26

                2. Stivej

                Beslutning

                Udsat.
                """).minutes().items();
        assertEquals(
                List.of("05.01.02-P20-4-26", "05.04.10-P20-7-26"),
                items.stream().map(item -> item.caseNumber().map(number -> number.printed()).orElse("")).toList());
    }

    @Test
    void signaturesAreNoPartOfTheLastItem() {
        assertEquals(
                List.of("Skolevej: Beslutning = Godkendt."),
                items("""
                        Deltagere: Gitte Holm, Per Krag og Anna Lind

                        1. Skolevej

                        Beslutning
                        Godkendt.


                        Gitte Holm          Per Krag

                        Anna Lind
                        """));
    }

    private static List<String> items(String items) {
        return ReferatParser.create().parse(HEAD + items).minutes().items().stream().map(CountedPagesTest::item).toList();
    }

    private static String item(AgendaItem item) {
        return item.title().value() + ": " + item.sections().stream().map(CountedPagesTest::section).collect(Collectors.joining(" | "));
    }

    private static String section(Section section) {
        return section.heading().value() + " = "
                + section.lines().stream().map(Text::value).collect(Collectors.joining("\n")).replace("og\nden", "og | den");
    }
}
