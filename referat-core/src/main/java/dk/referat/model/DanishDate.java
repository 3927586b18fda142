package dk.referat.model;

import dk.referat.source.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A printed date (<em>dato</em>), day first.
 *
 * @param printed the date as printed
 * @param value the date; empty where the calendar has no such day ({@code 31. april})
 * @param weekday the day of the week printed with it; empty where none is
 * @param span where it stands, the weekday included
 */
public record DanishDate(String printed, Optional<LocalDate> value, Optional<DayOfWeek> weekday, Span span)
        implements Value {

    /** Checks that nothing is null. */
    public DanishDate {
        Objects.requireNonNull(printed, "printed must not be null");
        Objects.requireNonNull(value, "value must not be null");
        Objects.requireNonNull(weekday, "weekday must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
