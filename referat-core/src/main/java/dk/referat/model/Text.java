package dk.referat.model;

import dk.referat.source.Span;
import java.util.Objects;

/**
 * Printed text with its place (<em>tekst</em>).
 *
 * @param value the text, runs of blanks made one and the ends trimmed
 * @param span where it stands
 */
public record Text(String value, Span span) implements Element {

    /** Checks that nothing is null. */
    public Text {
        Objects.requireNonNull(value, "value must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }

    /**
     * {@return whether there is no character}
     */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Prints the text alone. */
    @Override
    public String toString() {
        return value;
    }
}
