package dk.referat.internal.layout.table;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.text.Slice;
import java.util.List;

/** A line that is divided into cells. */
record CellRow(Line line, List<Slice> cells) {

    CellRow {
        cells = List.copyOf(cells);
    }

    static CellRow of(Line line) {
        return new CellRow(line, Cells.of(line));
    }

    int size() {
        return cells.size();
    }

    boolean hasAmount() {
        return cells.stream().anyMatch(cell -> Cells.isAmount(cell.raw()));
    }

    Slice last() {
        return cells.get(cells.size() - 1);
    }

    /** How far from the beginning of the line a cell begins. */
    int begin(Slice cell) {
        return cell.start() - line.raw().start();
    }

    int end(Slice cell) {
        return cell.end() - line.raw().start();
    }

    /** Whether a cell of another row begins, or ends, as one of this row does. */
    boolean hasPlaceOf(Slice cell, CellRow other) {
        return cells.stream().anyMatch(own -> begin(own) == other.begin(cell) || end(own) == other.end(cell));
    }
}
