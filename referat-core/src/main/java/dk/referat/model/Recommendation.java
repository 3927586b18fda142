package dk.referat.model;

import dk.referat.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a body is asked to decide (<em>indstilling</em>).
 *
 * @param proposer who recommends, as printed; empty where the text does not name anybody
 * @param points the points, in order
 * @param span where it stands
 */
public record Recommendation(Optional<Text> proposer, List<RecommendationPoint> points, Span span)
        implements Element {

    /** Copies the list. */
    public Recommendation {
        Objects.requireNonNull(proposer, "proposer must not be null");
        points = List.copyOf(points);
        Objects.requireNonNull(span, "span must not be null");
    }
}
