package dk.referat.internal.layout.table;

import dk.referat.internal.text.Slice;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether the header of a table takes one line or two. */
final class TableHead {

    private static final Pattern UNIT = Pattern.compile("(?iU)(?:t\\.?|mio\\.?|1\\.?000)?\\s?(?:kr\\.?|dkk|kroner)|%|pct\\.?");
    private static final Pattern WORD = Pattern.compile("(?U).*\\w.*");

    private TableHead() {}

    /** How many of the first rows are the header. */
    static int lines(List<CellRow> rows, List<List<Slice>> cells) {
        if (rows.get(0).hasAmount()) {
            return 0;
        }
        boolean two = rows.size() > 2 && rows.get(1).line().gap() == 0 && rows.get(2).hasAmount() && areWords(cells.get(1))
                && (cells.get(0).get(0).isEmpty() ? rows.get(1).size() > 1 : cells.get(1).get(0).isEmpty());
        return two ? 2 : 1;
    }

    /** {@code budget   budget   regnskab} below {@code Opr.   Korr.   Forventet}; units are a row. */
    private static boolean areWords(List<Slice> cells) {
        return cells.stream().map(Slice::raw).skip(1).allMatch(cell -> cell.isEmpty() || isWord(cell))
                && cells.stream().skip(1).anyMatch(cell -> !cell.isEmpty());
    }

    private static boolean isWord(String cell) {
        return WORD.matcher(cell).matches() && !Cells.isAmount(cell) && !UNIT.matcher(cell).matches();
    }
}
