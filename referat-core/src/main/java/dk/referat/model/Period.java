package dk.referat.model;

import dk.referat.source.Span;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A period (<em>periode</em>): years {@code 2024-27}, a quarter {@code 1. kvartal 2023}, days {@code 9.-11. januar 2023}.
 *
 * @param printed the period as printed
 * @param kind what the period is made of
 * @param first the first day
 * @param last the last day; before {@code first} where the print has the years the wrong way round
 * @param span where it stands
 */
public record Period(String printed, Kind kind, LocalDate first, LocalDate last, Span span) implements Value {

    /** What a period is made of. */
    public enum Kind {
        /** Whole years: {@code 2022-2025}, {@code 2024-27}. */
        YEARS,
        /** A quarter of a year: {@code 1. kvartal 2023}. */
        QUARTER,
        /** Days: {@code 9.-11. januar 2023}. */
        DAYS
    }

    /** Checks that nothing is null. */
    public Period {
        Objects.requireNonNull(printed, "printed must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(last, "last must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }

    /**
     * {@return whether the end lies before the beginning, as in <code>2020-2013</code>}
     */
    public boolean isReversed() {
        return last.isBefore(first);
    }
}
