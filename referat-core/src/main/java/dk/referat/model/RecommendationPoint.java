package dk.referat.model;

import dk.referat.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A point of a recommendation (<em>indstillingspunkt</em>).
 *
 * @param number the number as printed, without punctuation; empty where the point has none
 * @param text the point, its lines joined by a blank
 * @param span where it stands
 */
public record RecommendationPoint(Optional<String> number, String text, Span span) implements Element {

    /** Checks that nothing is null. */
    public RecommendationPoint {
        Objects.requireNonNull(number, "number must not be null");
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
