package dk.referat.validate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How far printed numbers may be off (<em>tolerance</em>). Every printed number is rounded by itself, so a total of
 * <em>n</em> printed terms may be off by (<em>n</em> + 1) × ½ unit of the last printed digit, and a difference of two by
 * one unit; this is allowed always.
 *
 * @param units how many units of the last printed digit are allowed beyond that, for documents that cut off instead of
 *     rounding; 0 as a rule
 */
public record Tolerance(BigDecimal units) {

    /** What rounding explains, and no more. */
    public static final Tolerance ROUNDING = new Tolerance(BigDecimal.ZERO);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Checks the sign.
     *
     * @param units units of the last printed digit
     * @throws IllegalArgumentException if {@code units} is negative
     */
    public Tolerance {
        Objects.requireNonNull(units, "units must not be null");
        if (units.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is 0 or more units, not " + units);
        }
    }

    /**
     * Whether a printed total is the sum of printed terms.
     *
     * @param terms the terms as printed, the scale of each showing its last digit
     * @param total the total as printed
     * @return true if rounding explains what is between them
     */
    public boolean isSum(Collection<BigDecimal> terms, BigDecimal total) {
        BigDecimal off = total.negate();
        for (BigDecimal term : terms) {
            off = off.add(term);
        }
        return off.signum() == 0 || off.abs().compareTo(ofSum(terms, total)) <= 0;
    }

    /**
     * Whether a printed number is the difference of two others.
     *
     * @param from the number that is taken from
     * @param taken the number that is taken
     * @param difference the difference as printed
     * @return true if rounding explains what is between them
     */
    public boolean isDifference(BigDecimal from, BigDecimal taken, BigDecimal difference) {
        BigDecimal finest = finest(List.of(from, taken), difference);
        BigDecimal unit = unit(from, finest).max(unit(taken, finest)).max(unit(difference, finest));
        BigDecimal off = from.subtract(taken).subtract(difference).abs();
        return off.compareTo(unit.multiply(BigDecimal.ONE.add(units))) <= 0;
    }

    private BigDecimal ofSum(Collection<BigDecimal> terms, BigDecimal total) {
        BigDecimal finest = finest(terms, total);
        BigDecimal allowed = unit(total, finest).multiply(HALF.add(units));
        for (BigDecimal term : terms) {
            allowed = allowed.add(unit(term, finest).multiply(HALF));
        }
        return allowed;
    }

    private static BigDecimal finest(Collection<BigDecimal> terms, BigDecimal total) {
        int scale = total.scale();
        for (BigDecimal term : terms) {
            scale = Math.max(scale, term.scale());
        }
        return BigDecimal.ONE.scaleByPowerOfTen(-scale);
    }

    /** A zero among decimals is often printed without them, and says no less. */
    private static BigDecimal unit(BigDecimal number, BigDecimal finest) {
        return number.signum() == 0 ? finest : BigDecimal.ONE.scaleByPowerOfTen(-number.scale());
    }
}
