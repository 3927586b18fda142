package dk.referat.internal.layout.table;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a line into cells, at tabs or at runs of blanks. */
final class Cells {

    /** So many blanks divide whatever words stand beside them. */
    private static final int WIDE = 3;
    /** So many divide figures, and words that stand above or before figures. */
    static final int NARROW = 2;

    private static final Pattern AMOUNT = Pattern.compile(
            "(?iU)(?:kr\\.?\\s?)?[-−–+(]?\\s?\\d{1,3}(?:[. ]?\\d{3})*(?:,(?:\\d+|-))?\\s?(?:%|(?:mio\\.?\\s?|t\\.?\\s?)?kr\\.?)?\\)?\\*{0,3}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern THOUSANDS = Pattern.compile("(?i)1\\.?000\\s?kr\\.?");
    private static final Pattern DASH = Pattern.compile("[-–—]");

    private Cells() {}

    static List<Slice> of(Line line) {
        if (line.raw().raw().indexOf('\t') >= 0) {
            return tabbed(line.raw());
        }
        List<Slice> narrow = spaced(line.slice(), NARROW);
        return areFigures(narrow) ? narrow : spaced(line.slice(), WIDE);
    }

    /** {@code Drift  120  80}: a label and at least two figures. */
    static boolean areFigures(List<Slice> cells) {
        return cells.size() > 2 && cells.stream().skip(1).allMatch(cell -> isFigure(cell.raw()));
    }

    static boolean isAmount(String cell) {
        return AMOUNT.matcher(cell).matches() && !isYear(cell) && !THOUSANDS.matcher(cell).matches();
    }

    static boolean isYear(String cell) {
        return YEAR.matcher(cell).matches();
    }

    static boolean isFigure(String cell) {
        return AMOUNT.matcher(cell).matches() || isYear(cell) || DASH.matcher(cell).matches();
    }

    private static List<Slice> tabbed(Slice raw) {
        List<Slice> cells = new ArrayList<>();
        int from = 0;
        for (int tab = raw.raw().indexOf('\t'); tab >= 0; tab = raw.raw().indexOf('\t', from)) {
            cells.add(raw.cut(from, tab).trim());
            from = tab + 1;
        }
        cells.add(raw.from(from).trim());
        return cells;
    }

    /** The words between runs of at least so many blanks. */
    static List<Slice> spaced(Slice words, int gap) {
        List<Slice> cells = new ArrayList<>();
        int from = 0;
        int blanks = 0;
        for (int at = 0; at < words.length(); at++) {
            if (Blanks.isBlank(words.raw().charAt(at))) {
                blanks++;
            } else {
                if (blanks >= gap) {
                    cells.add(words.cut(from, at - blanks));
                    from = at;
                }
                blanks = 0;
            }
        }
        cells.add(words.from(from).trim());
        return cells;
    }
}
