package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a table with a border on each side of each cell, {@code | Drift | 120 | |}: of as many cells as the row
 * above or below, some of which may be empty. The lines that only rule such a table are no row.
 */
final class BorderedRows {

    /** A label and its value have two. */
    private static final int FEWEST_CELLS = 3;
    private static final Pattern RULER = Pattern.compile("[|\\s:+=-]+");

    private final List<Line> lines;

    BorderedRows(List<Line> lines) {
        this.lines = lines;
    }

    boolean has(int index) {
        int cells = cells(index);
        return cells >= FEWEST_CELLS && (cells == cells(neighbour(index, -1)) || cells == cells(neighbour(index, 1)));
    }

    /** The row with tabs for its inner borders; each character keeps its offset. */
    Line row(int index) {
        Slice line = lines.get(index).slice();
        String inner = line.raw().substring(1, line.length() - 1).replace('|', '\t');
        return lines.get(index).asRow(new Slice(inner, line.start() + 1));
    }

    private int neighbour(int index, int step) {
        return neighbour(lines, index, step);
    }

    /** The next line in a direction that does not only rule a table. */
    static int neighbour(List<Line> lines, int index, int step) {
        int at = index + step;
        while (at >= 0 && at < lines.size() && isRuler(lines.get(at).text())) {
            at += step;
        }
        return at;
    }

    static boolean isRuler(String text) {
        return RULER.matcher(text).matches();
    }

    private int cells(int index) {
        String text = index < 0 || index >= lines.size() ? "" : lines.get(index).text();
        if (text.length() < FEWEST_CELLS || text.charAt(0) != '|' || text.charAt(text.length() - 1) != '|' || isRuler(text)) {
            return 0;
        }
        return cells(text.substring(0, text.length() - 1), 1);
    }

    /** None if the line has a label in a cell of its own, or begins with the mark of a point. */
    static int cells(String text, int start) {
        List<String> cells = new ArrayList<>();
        int from = start;
        for (int at = text.indexOf('|', from); at > 0; at = text.indexOf('|', from)) {
            cells.add(text.substring(from, at).strip());
            from = at + 1;
        }
        cells.add(text.substring(from).strip());
        boolean labelled = isMark(cells.get(0)) || cells.stream().anyMatch(cell -> cell.endsWith(":"));
        return labelled ? 0 : cells.size();
    }

    private static boolean isMark(String cell) {
        return CellBorders.MARKS.contains(cell) || Marker.of(new Slice(cell, 0)).filter(Marker::standsAlone).isPresent();
    }
}
