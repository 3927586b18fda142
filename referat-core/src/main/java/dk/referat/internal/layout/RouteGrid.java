package dk.referat.internal.layout;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the grid that says which bodies a case passes, printed a cell a line ({@code DIR}, {@code TMU}, {@code ØKE},
 * then lone crosses), or as rows of abbreviations.
 */
final class RouteGrid {

    private static final int ENOUGH = 4;
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern ROW = Pattern.compile("\\p{Lu}{2,4}(?:\\s+\\p{Lu}{2,4}){3,}");
    private static final Pattern CROSSES = Pattern.compile("[xX](?:\\s+[xX])*");

    private RouteGrid() {}

    static BitSet find(List<Facts> facts) {
        BitSet grid = new BitSet();
        for (int index = 0; index < facts.size(); index++) {
            int end = end(facts, index);
            if (end > index) {
                grid.set(index, end);
                index = end;
            }
        }
        return grid;
    }

    private static int end(List<Facts> facts, int from) {
        int end = from;
        while (end < facts.size() && matches(ABBREVIATION, facts.get(end))) {
            end++;
        }
        boolean row = end == from && matches(ROW, facts.get(from));
        if (!row && end - from < ENOUGH) {
            return from;
        }
        int crosses = row ? from + 1 : end;
        while (crosses < facts.size() && matches(CROSSES, facts.get(crosses))) {
            crosses++;
        }
        return crosses > (row ? from + 1 : end) ? crosses : from;
    }

    private static boolean matches(Pattern pattern, Facts fact) {
        return pattern.matcher(fact.line().text()).matches();
    }
}
