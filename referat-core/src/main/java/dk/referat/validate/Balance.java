package dk.referat.validate;

import dk.referat.model.TableKind;
import java.util.List;
import java.util.regex.Pattern;

/** Which columns of a table of changes to appropriations balance, and how. */
final class Balance {

    private static final Pattern SIDE =
            Pattern.compile("udgift|indtægt|drift|anlæg|finansiering|tillægsbevilling|rådighedsbeløb|lån\\b"
                    + "|kassen?\\b");
    private static final Pattern NET = Pattern.compile("netto|i ?alt|total|sum\\b|balance|samlet");

    private Balance() {}

    static boolean isAppropriation(Grid grid) {
        return grid.table().kind() == TableKind.APPROPRIATION;
    }

    /** Years balance one by one. */
    static List<Integer> years(Grid grid) {
        return grid.sumColumns().stream().filter(grid::isYear).toList();
    }

    /** Sides of the account balance against one another. */
    static List<Integer> sides(Grid grid) {
        return grid.sumColumns().stream()
                .filter(column -> !grid.isYear(column))
                .filter(column -> SIDE.matcher(grid.header(column)).find())
                .filter(column -> !NET.matcher(grid.header(column)).find())
                .toList();
    }

    /** A column that sums the sides up. */
    static List<Integer> nets(Grid grid) {
        return grid.sumColumns().stream()
                .filter(column -> !grid.isYear(column))
                .filter(column -> NET.matcher(grid.header(column)).find())
                .toList();
    }

    /** Whether a column balances by itself: a year, or the one column of a table. */
    static boolean mustBalance(Grid grid, int column) {
        return isAppropriation(grid) && alone(grid).contains(column);
    }

    /** The columns that balance by themselves. */
    static List<Integer> alone(Grid grid) {
        List<Integer> years = years(grid);
        if (!years.isEmpty()) {
            return years;
        }
        List<Integer> sides = sides(grid);
        if (sides.size() > 1) {
            return List.of();
        }
        return grid.sumColumns().size() == 1 ? grid.sumColumns() : nets(grid);
    }
}
