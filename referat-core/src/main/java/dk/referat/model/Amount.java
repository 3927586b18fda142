package dk.referat.model;

import dk.referat.source.Span;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount of money (<em>beløb</em>).
 *
 * <p>{@code 0,555 mio. kr.} is 555.000 kroner, {@code 1.400 mio.} and {@code 1,400 mio.} differ by a factor of a
 * thousand. {@link #kroner()} carries the sign that is printed, {@link #meant()} the one that the words say: a
 * <em>mindreforbrug</em> lowers, whatever stands before the number.
 *
 * @param printed the amount as printed, unit included
 * @param number the printed number in the printed unit, with its printed sign
 * @param unit the printed unit
 * @param sign what the words around the number say of its sign
 * @param approximation whether and how the number is hedged
 * @param priceLevel the price level printed with it; empty where none is
 * @param span where it stands
 */
public record Amount(
        String printed,
        BigDecimal number,
        MoneyUnit unit,
        MeantSign sign,
        Approximation approximation,
        Optional<PriceLevel> priceLevel,
        Span span)
        implements Value {

    /** Checks that nothing is null. */
    public Amount {
        Objects.requireNonNull(printed, "printed must not be null");
        Objects.requireNonNull(number, "number must not be null");
        Objects.requireNonNull(unit, "unit must not be null");
        Objects.requireNonNull(sign, "sign must not be null");
        Objects.requireNonNull(approximation, "approximation must not be null");
        Objects.requireNonNull(priceLevel, "priceLevel must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }

    /**
     * {@return the amount in kroner, with the printed sign}
     */
    public BigDecimal kroner() {
        return unit.toKroner(number);
    }

    /**
     * The amount in kroner as the words mean it: more expense and less income positive, less expense and more income
     * negative.
     *
     * @return the amount in kroner; with the printed sign where no word overrides it
     */
    public BigDecimal meant() {
        return switch (sign) {
            case AS_PRINTED -> kroner();
            case INCREASE -> kroner().abs();
            case DECREASE -> kroner().abs().negate();
        };
    }

    /**
     * Half a unit of the last printed digit, in kroner: how far the printed number may lie from the exact one.
     *
     * @return the greatest error of rounding, in kroner
     */
    public BigDecimal roundingError() {
        return unit.toKroner(BigDecimal.ONE.scaleByPowerOfTen(-number.scale()).divide(BigDecimal.valueOf(2)));
    }
}
