package dk.referat.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Adds rows up, and compares the sum with a printed one as far as rounding allows. */
final class RowSum {

    private static final int FEWEST = 2;

    private final List<Integer> columns;
    private final BigDecimal[] sums;
    private int rows;

    RowSum(List<Integer> columns) {
        this.columns = columns;
        this.sums = new BigDecimal[columns.size()];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    /** Adds a row. */
    void add(Row row) {
        rows++;
        for (int at = 0; at < sums.length; at++) {
            sums[at] = sums[at].add(number(row, columns.get(at)));
        }
    }

    /** Whether two rows or more were added and make up a row in every column, and not nothing. */
    boolean is(Row printed) {
        boolean something = false;
        for (int at = 0; at < sums.length; at++) {
            BigDecimal number = number(printed, columns.get(at));
            something |= number.signum() != 0;
            if (!isRounded(sums[at], number)) {
                return false;
            }
        }
        return something && rows >= FEWEST;
    }

    /** Each printed number may be half a unit off, the sum too. */
    private boolean isRounded(BigDecimal sum, BigDecimal printed) {
        BigDecimal off = sum.subtract(printed).abs();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-printed.scale());
        BigDecimal most = unit.multiply(BigDecimal.valueOf(rows + 1L)).divide(BigDecimal.valueOf(2));
        return off.signum() == 0 || off.compareTo(most) < 0;
    }

    private static BigDecimal number(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).number().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
    }
}
