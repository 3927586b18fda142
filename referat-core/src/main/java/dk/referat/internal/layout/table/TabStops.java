package dk.referat.internal.layout.table;

import dk.referat.internal.text.Slice;
import java.util.List;

/** Reads rows whose cells were set apart by as many tabs as it took: other tabs in each row, but as many words. */
final class TabStops {

    private TabStops() {}

    /** The cells of each row. */
    static List<List<Slice>> cells(List<CellRow> rows) {
        boolean uneven = rows.stream().mapToInt(CellRow::size).distinct().count() > 1;
        boolean even = rows.stream().map(row -> filled(row).size()).distinct().count() == 1;
        return rows.stream().map(row -> uneven && even ? filled(row) : row.cells()).toList();
    }

    private static List<Slice> filled(CellRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    }
}
