package dk.referat.internal.layout.table;

import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a table that blanks divide: where the cells of its full rows stand. A row that has fewer cells is read
 * by them: {@code Sidste rate  120} may touch its figure, and a column may be empty.
 */
final class Columns {

    private final int[] from;
    private final int[] to;

    private Columns(int width) {
        from = new int[width];
        to = new int[width];
        Arrays.fill(from, Integer.MAX_VALUE);
    }

    /** Those of the rows of a table, the header first; none where few rows are full and others do not fit. */
    static Optional<Columns> of(List<CellRow> rows) {
        int width = rows.stream().mapToInt(CellRow::size).max().orElse(0);
        List<CellRow> full = rows.stream().filter(row -> row.size() == width).toList();
        if (width < 3) {
            return Optional.empty();
        }
        Columns columns = new Columns(width);
        full.forEach(columns::widen);
        boolean known = 2 * full.size() >= rows.size() || rows.get(0).size() == width || rows.stream().allMatch(columns::fits);
        return known ? Optional.of(columns) : Optional.empty();
    }

    private void widen(CellRow row) {
        for (int column = 0; column < from.length; column++) {
            Slice cell = row.cells().get(column);
            from[column] = Math.min(from[column], row.begin(cell));
            to[column] = Math.max(to[column], row.end(cell));
        }
    }

    /** The cells of a row, empty ones between them; as they are divided by themselves where they fit no columns. */
    List<Slice> cells(CellRow row) {
        return isFull(row) ? row.cells() : byColumns(row).orElseGet(row::cells);
    }

    private boolean fits(CellRow row) {
        return isFull(row) || byColumns(row).isPresent();
    }

    /** A row that names a group has no other cells. */
    private boolean isFull(CellRow row) {
        return row.size() >= from.length || row.size() == 1 && row.begin(row.last()) < from[1];
    }

    private Optional<List<Slice>> byColumns(CellRow row) {
        return Stream.of(withoutFigure(row), Cells.spaced(row.line().slice(), Cells.NARROW), row.cells())
                .map(pieces -> placed(row, pieces))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code Sidste rate 120} as label and figure, if the figure ends where those of a column do. */
    private List<Slice> withoutFigure(CellRow row) {
        Slice first = row.cells().get(0);
        int blank = first.raw().lastIndexOf(' ');
        boolean figure = blank > 0 && Cells.isAmount(first.raw().substring(blank + 1)) && endsColumn(row.end(first));
        return figure
                ? Stream.concat(Stream.of(first.to(blank).trim(), first.from(blank + 1)), row.cells().stream().skip(1)).toList()
                : List.of();
    }

    private boolean endsColumn(int end) {
        for (int column = 1; column < to.length; column++) {
            if (to[column] == end) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<Slice>> placed(CellRow row, List<Slice> pieces) {
        List<Slice> cells = new ArrayList<>();
        for (Slice piece : pieces) {
            int column = column(row.begin(piece), row.end(piece), cells.size());
            if (column < 0) {
                return Optional.empty();
            }
            while (cells.size() < column) {
                cells.add(piece.to(0));
            }
            cells.add(piece);
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells);
    }

    /** The one column, from a column on, that words stand in; of two that they touch the one whose end is theirs; else -1. */
    private int column(int begin, int end, int first) {
        if (first == 0 && begin < Math.min(to[0], from[1])) {
            return 0;
        }
        int found = -1;
        for (int column = first; column < from.length; column++) {
            if (begin < to[column] && end > from[column]) {
                if (to[column] == end || found < 0) {
                    found = column;
                } else if (to[found] != end) {
                    return -1;
                }
            }
        }
        return found;
    }
}
