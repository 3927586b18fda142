package dk.referat.model;

import dk.referat.source.Span;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A percentage (<em>procent</em>): {@code 35,0%}, {@code 2½ pct.}
 *
 * @param printed the percentage as printed
 * @param number the number before the sign, its scale as printed
 * @param span where it stands
 */
public record Percentage(String printed, BigDecimal number, Span span) implements Value {

    /** Checks that nothing is null. */
    public Percentage {
        Objects.requireNonNull(printed, "printed must not be null");
        Objects.requireNonNull(number, "number must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
