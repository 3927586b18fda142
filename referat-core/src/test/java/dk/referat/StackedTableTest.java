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

    private static List<List<String>> cells(String sections) {
        return SectionSamples.item(sections).tables().stream().flatMap(StackedTableTest::rows).toList();
    }

    private static Stream<List<String>> rows(Table table) {
        return Stream.concat(
                Stream.of(table.header().stream().map(cell -> cell.text()).toList()),
                table.rows().stream().map(row -> row.cells().stream().map(cell -> cell.text()).toList()));
    }
}
