package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<List<String>> crossed = new HashSet<>();
        for (int index = 0; index < facts.size(); index++) {
            List<String> cells = cells(facts, index);
            int end = end(facts, index, index + cells.size());
            if (end > index) {
                crossed.add(cells);
                grid.set(index, end);
                index = end;
            } else {
                index += Math.max(0, cells.size() - 1);
            }
        }
        crossed.removeIf(cells -> cells.size() < ENOUGH);
        return crossed.isEmpty() ? grid : withUncrossed(facts, crossed, grid);
    }

    /** The grid of a case that passes no body: the same cells, and no cross below them. */
    private static BitSet withUncrossed(List<Facts> facts, Set<List<String>> crossed, BitSet grid) {
        for (int index = 0; index < facts.size(); index++) {
            List<String> cells = grid.get(index) ? List.of() : cells(facts, index);
            if (crossed.contains(cells)) {
                grid.set(index, index + cells.size());
            }
            index += Math.max(0, cells.size() - 1);
        }
        return grid;
    }

    private static List<String> cells(List<Facts> facts, int from) {
        List<String> cells = new ArrayList<>();
        for (int index = from; index < facts.size() && matches(ABBREVIATION, facts.get(index)); index++) {
            cells.add(facts.get(index).line().text());
        }
        return cells;
    }

    private static int end(List<Facts> facts, int from, int end) {
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
