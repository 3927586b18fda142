package dk.referat.model;

import dk.referat.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A person as printed (<em>person</em>).
 *
 * @param name the name, without party and role
 * @param party the party's letter or name; empty where none is printed
 * @param role the role as printed (<em>formand, borgmester, direktør</em>); empty where none is
 * @param span where the person stands
 */
public record Person(String name, Optional<String> party, Optional<String> role, Span span) implements Element {

    /** Checks that nothing is null. */
    public Person {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(party, "party must not be null");
        Objects.requireNonNull(role, "role must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
