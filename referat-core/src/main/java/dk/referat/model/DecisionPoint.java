package dk.referat.model;

import dk.referat.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The answer to one or more points of the recommendation (<em>beslutningspunkt</em>): {@code Ad 1-2) Godkendt.}
 *
 * @param number the number as printed, a range as {@code 1-2}
 * @param text the answer, its lines joined by line feeds
 * @param span where it stands
 */
public record DecisionPoint(String number, String text, Span span) implements Element {

    /** Checks that nothing is null. */
    public DecisionPoint {
        Objects.requireNonNull(number, "number must not be null");
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }

    /**
     * The points of the recommendation that this one answers.
     *
     * @return the numbers, {@code 1} and {@code 2} for {@code 1-2}; the printed one where it is no number or range
     */
    public List<String> answers() {
        String[] ends = number.split("-", 2);
        if (ends.length == 2 && ends[0].matches("\\d{1,2}") && ends[1].matches("\\d{1,2}")) {
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                    .mapToObj(Integer::toString)
                    .toList();
        }
        return List.of(number);
    }
}
