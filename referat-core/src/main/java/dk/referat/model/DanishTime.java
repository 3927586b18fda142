package dk.referat.model;

import dk.referat.source.Span;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A printed time of day (<em>klokkeslæt</em>).
 *
 * @param printed the time as printed
 * @param value the time
 * @param span where it stands
 */
public record DanishTime(String printed, LocalTime value, Span span) implements Value {

    /** Checks that nothing is null. */
    public DanishTime {
        Objects.requireNonNull(printed, "printed must not be null");
        Objects.requireNonNull(value, "value must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
