package dk.referat.model;

import dk.referat.source.Span;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a table (<em>celle</em>).
 *
 * @param text the cell as printed, empty where nothing is
 * @param number the number that it holds, in the table's unit; empty where it holds none
 * @param span where it stands
 */
public record Cell(String text, Optional<BigDecimal> number, Span span) implements Element {

    /** Checks that nothing is null. */
    public Cell {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(number, "number must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
