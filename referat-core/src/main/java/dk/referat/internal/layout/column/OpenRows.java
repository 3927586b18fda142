package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.text.Slice;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a table with borders between its cells alone, {@code Drift | 120 | 80}: at least three in a row of as many
 * cells. Two cells are a label and its value, unless amounts stand in the second ones.
 */
final class OpenRows {

    private static final int ENOUGH = 3;
    private static final int LONGEST_GROUP = 60;
    private static final char BORDER = '|';
    private static final Pattern AMOUNT = Pattern.compile("[-−–+(]?\\s?\\d{1,3}(?:[. ]?\\d{3})*(?:,\\d+)?\\)?(?:\\s?(?:%|kr\\.?))?");

    private final List<Line> lines;

    OpenRows(List<Line> lines) {
        this.lines = lines;
    }

    boolean has(int index) {
        int cells = cells(index);
        if (cells < 2) {
            return false;
        }
        int above = run(index, -1, cells);
        int below = run(index, 1, cells);
        return above + below + 1 >= ENOUGH && (cells > 2 || isOfAmounts(index, above, below));
    }

    /** The row with tabs for its borders; each character keeps its offset. */
    Line row(int index) {
        Slice line = lines.get(index).slice();
        return lines.get(index).asRow(new Slice(line.raw().replace(BORDER, '\t'), line.start()));
    }

    /** How many lines next to a line have as many cells; no more than are asked for. */
    private int run(int index, int step, int cells) {
        int count = 0;
        int at = neighbour(index, step);
        while (count < ENOUGH - 1 && cells(at) == cells) {
            count++;
            at = neighbour(at, step);
        }
        return count;
    }

    /** The next row in a direction; the name of a group of rows may stand between. */
    private int neighbour(int index, int step) {
        int at = BorderedRows.neighbour(lines, index, step);
        boolean group = at >= 0 && at < lines.size() && lines.get(at).length() <= LONGEST_GROUP
                && lines.get(at).text().indexOf(BORDER) < 0 && lines.get(at).gap() == 0 && lines.get(at).isTitleLike();
        return group ? BorderedRows.neighbour(lines, at, step) : at;
    }

    /** The first one may be of words. */
    private boolean isOfAmounts(int index, int above, int below) {
        boolean next = below > 0 && endsInAmount(neighbour(index, 1));
        boolean previous = above > 0 && endsInAmount(neighbour(index, -1));
        return endsInAmount(index) ? next || previous : next && above == 0;
    }

    private boolean endsInAmount(int index) {
        String text = lines.get(index).text();
        return AMOUNT.matcher(text.substring(text.lastIndexOf(BORDER) + 1).strip()).matches();
    }

    /** None if the line has no border between words, or one at its ends, or a label in a cell of its own. */
    private int cells(int index) {
        String text = index < 0 || index >= lines.size() ? "" : lines.get(index).text();
        boolean open = text.indexOf(BORDER) > 0 && text.charAt(0) != BORDER && text.charAt(text.length() - 1) != BORDER;
        return open && !BorderedRows.isRuler(text) ? BorderedRows.cells(text, 0) : 0;
    }
}
