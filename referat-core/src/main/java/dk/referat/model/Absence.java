package dk.referat.model;

import dk.referat.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's absence (<em>fravær, afbud</em>).
 *
 * @param person who was absent
 * @param substitute who took part instead (<em>stedfortræder</em>); empty where nobody did
 * @param span where it stands, the substitute included
 */
public record Absence(Person person, Optional<Person> substitute, Span span) implements Element {

    /** Checks that nothing is null. */
    public Absence {
        Objects.requireNonNull(person, "person must not be null");
        Objects.requireNonNull(substitute, "substitute must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
