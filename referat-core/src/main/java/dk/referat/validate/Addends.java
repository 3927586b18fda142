package dk.referat.validate;

import dk.referat.model.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which rows above a total it may be the total of. A table does not say so: parents repeat their children, subtotals
 * stand between, and <em>heraf</em> names a part again. Each way of reading it is a list of rows.
 */
final class Addends {

    private static final Pattern PART = Pattern.compile("^[-–•]?\\s*(heraf|hvoraf|deraf|herunder)\\b");

    private final Grid grid;
    private final Tolerance tolerance;
    private final List<Integer> columns;

    Addends(Grid grid, Tolerance tolerance) {
        this.grid = grid;
        this.tolerance = tolerance;
        this.columns = grid.sumColumns();
    }

    /** The ways to read the rows above a total, the plainest first. */
    Set<List<Row>> of(int total) {
        Set<List<Row>> ways = new LinkedHashSet<>();
        List<Row> above = grid.rows().subList(0, total);
        List<Row> sinceTotal = above.subList(lastTotal(above) + 1, above.size());
        add(ways, terms(above));
        add(ways, terms(sinceTotal));
        add(ways, withoutChildren(terms(above)));
        add(ways, withoutParents(terms(above)));
        add(ways, withoutChildren(terms(sinceTotal)));
        add(ways, above.stream().filter(grid::isTotal).toList());
        List<Row> subtotals = new ArrayList<>(above.stream().filter(grid::isTotal).toList());
        subtotals.addAll(terms(sinceTotal));
        add(ways, subtotals);
        return ways;
    }

    /** The rows without totals and without those that name a part of another row. */
    List<Row> terms(List<Row> rows) {
        return rows.stream()
                .filter(row -> !grid.isTotal(row))
                .filter(row -> !PART.matcher(Words.lower(grid.label(row))).find())
                .toList();
    }

    List<Row> withoutChildren(List<Row> rows) {
        List<Row> kept = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            kept.add(rows.get(at));
            at += children(rows, at);
        }
        return kept;
    }

    private List<Row> withoutParents(List<Row> rows) {
        List<Row> kept = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (children(rows, at) == 0) {
                kept.add(rows.get(at));
            }
        }
        return kept;
    }

    /** How many rows below a row add up to it in nearly every column; 0 where it is no parent. */
    int children(List<Row> rows, int parent) {
        for (int count = rows.size() - parent - 1; count >= 1; count--) {
            List<Row> below = rows.subList(parent + 1, parent + 1 + count);
            int compared = 0;
            int failed = 0;
            for (int column : columns) {
                BigDecimal whole = grid.numberOrZero(rows.get(parent), column);
                if (failed < 2 && whole.signum() != 0) {
                    compared++;
                    failed += tolerance.isSum(numbers(below, column), whole) ? 0 : 1;
                }
            }
            if (compared > 0 && failed == 0 || compared >= 3 && failed == 1) {
                return count;
            }
        }
        return 0;
    }

    List<BigDecimal> numbers(List<Row> rows, int column) {
        List<BigDecimal> numbers = new ArrayList<>(rows.size());
        for (Row row : rows) {
            grid.number(row, column).ifPresent(numbers::add);
        }
        return numbers;
    }

    private int lastTotal(List<Row> above) {
        int last = -1;
        for (int at = 0; at < above.size(); at++) {
            last = grid.isTotal(above.get(at)) ? at : last;
        }
        return last;
    }

    private static void add(Set<List<Row>> ways, List<Row> rows) {
        if (!rows.isEmpty()) {
            ways.add(List.copyOf(rows));
        }
    }
}
