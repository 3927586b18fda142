package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the borders of cells that an extractor printed: {@code Mødested: | Byrådssalen |} is a label and its value,
 * {@code | Drift | 120 | 80 |} a row. Borders become blanks and tabs in place, so that every character keeps its offset.
 */
public final class CellBorders {

    private static final char BORDER = '|';
    /** What stands in a cell of its own before a point of a list. */
    static final Set<String> MARKS = Set.of("at", "-", "•", "·");

    private CellBorders() {}

    public static List<Line> read(List<Line> lines) {
        BorderedRows rows = new BorderedRows(lines);
        OpenRows open = new OpenRows(lines);
        List<Line> read = new ArrayList<>(lines.size());
        for (Line line : lines) {
            int index = read.size();
            if (rows.has(index)) {
                read.add(rows.row(index));
            } else if (open.has(index)) {
                read.add(open.row(index));
            } else {
                read.add(isBordered(line.text()) ? opened(line) : line);
            }
        }
        return read;
    }

    private static boolean isBordered(String text) {
        boolean bordered = text.charAt(0) == BORDER || text.charAt(text.length() - 1) == BORDER;
        return bordered && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Line opened(Line line) {
        StringBuilder cells = new StringBuilder(line.text());
        int last = contentEnd(line.text());
        for (int at = 0; at < cells.length(); at++) {
            if (cells.charAt(at) == BORDER) {
                cells.setCharAt(at, at < last && divides(cells.substring(0, at)) ? '\t' : ' ');
            }
        }
        return line.withText(new Slice(cells.toString(), line.slice().start()).trim());
    }

    /** Behind a label, or the mark of a point, a border divides no cells; nor does the first one. */
    private static boolean divides(String before) {
        String cell = before.strip();
        return !cell.isEmpty() && !cell.endsWith(":") && !MARKS.contains(cell) && !Marker.of(new Slice(cell, 0)).filter(Marker::standsAlone).isPresent();
    }

    private static int contentEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == BORDER || Blanks.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }
}
