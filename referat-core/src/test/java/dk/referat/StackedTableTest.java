package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables printed a cell a line. */
class StackedTableTest {

    private static final String ROWS = "Forbrug\n\nStier\n\n1.200\n\n-900\n\nBroer\n\n300\n\n0\n\nStierne er dyre.";

    @Test
    void aUnitInTheHeadTellsATable() {
        assertEquals(
                List.of(List.of("Beløb i 1.000 kr.", "Budget", "Forbrug"), List.of("Stier", "1.200", "-900"), List.of("Broer", "300", "0")),
                cells("Økonomi\n\nBeløb i 1.000 kr.\n\nBudget\n\n" + ROWS));
    }

    @Test
    void aCaptionTellsATable() {
        assertEquals(
                List.of("Område", "Budget", "Forbrug"),
                cells("Økonomi\n\nTabel 1: Stier og broer\n\nOmråde\n\nBudget\n\n" + ROWS).get(0));
    }

    @Test
    void withoutEitherTheLinesAreText() {
        assertEquals(List.of(), cells("Økonomi\n\nOmråde\n\nBudget\n\n" + ROWS));
    }

    @Test
    void wordsAndMoneyInTurnAreATableWithoutHeads() {
        assertEquals(
                List.of(List.of(), List.of("Stien", "2.841.813,70"), List.of("Rådgivning", "334.129,85"), List.of("Belysning", "100.000,00"), List.of("I alt", "3.275.943,55"), List.of("Bevilget", "3.600.000,00")),
                cells("Økonomi\n\nRegnskab for stien\n\nStien\n\n2.841.813,70\n\nRådgivning\n\n334.129,85\n\nBelysning\n\n100.000,00\n\nI alt\n\n3.275.943,55\n\nBevilget\n\n3.600.000,00\n\nStien er færdig."));
    }

    @Test
    void headsOverTheFiguresMayGoOverTwoLinesAboveTheirUnits() {
        assertEquals(
                List.of(List.of("", "Forbrug 2020", "Rest. korr. budget 2020"), List.of("", "DKK", "DKK"), List.of("Stier", "1.200", "900"), List.of("Broer", "300", "0")),
                cells("Økonomi\n\nHer er en oversigt over forbruget.\n\n\u00a0\n\nForbrug\n2020\n\nRest. korr.\nbudget 2020\n\n\u00a0\n\n\u00a0\n\nDKK\n\nDKK\n\n"
                        + "Stier\n\n1.200\n\n900\n\nBroer\n\n300\n\n0\n\n\u00a0\n\nStierne er dyre."));
    }

    private static List<List<String>> cells(String sections) {
        return SectionSamples.item(sections).tables().stream().flatMap(StackedTableTest::rows).toList();
    }

    private static Stream<List<String>> rows(Table table) {
        return Stream.concat(
                Stream.of(table.header().stream().map(cell -> cell.text()).toList()),
                table.rows().stream().map(row -> row.cells().stream().map(cell -> cell.text()).toList()));
    }
}
