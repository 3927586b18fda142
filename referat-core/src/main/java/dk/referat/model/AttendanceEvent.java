package dk.referat.model;

import dk.referat.source.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody comes, goes or stands aside during a meeting (<em>fremmøde, inhabilitet</em>).
 *
 * @param person who
 * @param kind what happened
 * @param time when; empty where no time is printed
 * @param span where it stands
 */
public record AttendanceEvent(Person person, Kind kind, Optional<DanishTime> time, Span span) implements Element {

    /** What happened. */
    public enum Kind {
        /** The person left (<em>forlod mødet</em>). */
        LEFT,
        /** The person came (<em>ankom</em>). */
        ARRIVED,
        /** The person stood aside for a conflict of interest (<em>inhabil</em>, kommunestyrelsesloven § 14). */
        RECUSED;

        /**
         * {@return the word of the JSON contract}
         */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks that nothing is null. */
    public AttendanceEvent {
        Objects.requireNonNull(person, "person must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(time, "time must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
