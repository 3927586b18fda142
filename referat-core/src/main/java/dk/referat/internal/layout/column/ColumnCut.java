package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line cut at a column, where at least two blanks divide what stands left and right of it.
 *
 * @param left the words before the column, empty where there are none
 * @param right the words from the column on, empty where there are none
 */
record ColumnCut(Slice left, Slice right) {

    private static final int DIVIDING = 2;
    private static final Pattern GAP = Pattern.compile("\\s{2,}(?=\\S)");

    /** The column at which the words behind the first gap begin. */
    static Optional<Integer> column(Line line) {
        Matcher gap = GAP.matcher(line.text());
        return gap.find() ? Optional.of(line.indent() + gap.end()) : Optional.empty();
    }

    /** The two parts; empty where words stand across the column. */
    static Optional<ColumnCut> of(Line line, int column) {
        Slice words = line.slice();
        int at = column - line.indent();
        if (at <= 0) {
            return at == 0 ? Optional.of(new ColumnCut(words.to(0), words)) : Optional.empty();
        }
        if (at >= words.length()) {
            return Optional.of(new ColumnCut(words, words.from(words.length())));
        }
        boolean divided = !Blanks.isBlank(words.raw().charAt(at)) && words.raw().substring(Math.max(0, at - DIVIDING), at).isBlank() && at >= DIVIDING;
        return divided ? Optional.of(new ColumnCut(words.to(at).trim(), words.from(at))) : Optional.empty();
    }
}
