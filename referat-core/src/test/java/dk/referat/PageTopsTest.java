package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands first on the pages of a document: heads of several lines, and items that begin a page each. */
class PageTopsTest {

    private static final String FRONT = "Referat\n\nUdvalg: Teknikudvalget\nMødedato: 12. maj 2014\n\n";

    @Test
    void headOfThreeLinesIsNoPartOfTheItems() {
        Minutes minutes = minutes("\fNørreby Kommune\n\n                         Dato            Side\nTeknikudvalget           12-05-2014      %d\n\n%d. %s\n\nBeslutning\n\nGodkendt.\n\n");

        assertEquals(List.of("Godkendt.", "Godkendt.", "Godkendt.", "Godkendt."),
                minutes.items().stream().map(item -> item.decisions().get(0).text()).toList());
        assertTrue(minutes.items().stream().allMatch(item -> item.tables().isEmpty()));
    }

    @Test
    void numberThatBeginsThePageOfEachItemIsNoHead() {
        Minutes minutes = minutes("                       %d\n\fPunkt %d\n%s\n\nBeslutning:\nGodkendt.\n\n");

        assertEquals(List.of("1 Takster", "2 Legepladser", "3 Vinterdrift", "4 Kloakker"), minutes.items().stream().map(PageTopsTest::shown).toList());
    }

    @Test
    void pointsThatEndTwoPagesAreNoFeet() {
        String item = "%d. %s\n\nBaggrund\n\nDer ønskes:\n\n– et fælles skur\n– bedre lys på stien\n\fØkonomi\n\nIngen.\n\nBeslutning\n\nGodkendt.\n\n";
        Minutes minutes = ReferatParser.create().parse(FRONT + item.formatted(1, "Takster") + item.formatted(2, "Kloakker")).minutes();

        assertEquals(
                List.of("Der ønskes:\n– et fælles skur\n– bedre lys på stien", "Der ønskes:\n– et fælles skur\n– bedre lys på stien"),
                minutes.items().stream().map(found -> found.sections().get(0).text()).toList());
    }

    @Test
    void closedItemsOfOneTitleThatBeginAPageEachAreNoHeads() {
        Minutes minutes = ReferatParser.create().parse(FRONT + """
                7. Takster

                Beslutning
                Godkendt.

                Side 1

                8. Lukket - Ejendomssag

                Side 2

                9. Lukket - Ejendomssag

                Side 3
                """).minutes();

        assertEquals(List.of("7 Takster", "8 Ejendomssag", "9 Ejendomssag"), minutes.items().stream().map(PageTopsTest::shown).toList());
    }

    private static String shown(AgendaItem item) {
        return item.number().map(number -> number.value() + " ").orElse("") + item.title().value();
    }

    private static Minutes minutes(String page) {
        List<String> titles = List.of("Takster", "Legepladser", "Vinterdrift", "Kloakker");
        return ReferatParser.create().parse(FRONT + IntStream.range(0, titles.size())
                .mapToObj(at -> page.formatted(at + 1, at + 1, titles.get(at)))
                .collect(Collectors.joining())).minutes();
    }
}
