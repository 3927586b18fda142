package dk.referat.model;

import dk.referat.source.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A journal number of the municipalities' common filing plan (<em>KLE-journalnummer</em>), {@code 00.30.10-S55-2-22}.
 *
 * @param printed the number as printed
 * @param subject main group, group and subject, {@code 00.30.10}
 * @param facet what is done, a letter and two digits ({@code S55}); empty where none is printed
 * @param runningNumber the case's number within subject, facet and year; empty where none is printed
 * @param year the year of the case; empty where none is printed
 * @param span where it stands
 */
public record KleNumber(
        String printed,
        String subject,
        Optional<String> facet,
        OptionalInt runningNumber,
        OptionalInt year,
        Span span)
        implements CaseNumber {

    /** Checks that nothing is null. */
    public KleNumber {
        Objects.requireNonNull(printed, "printed must not be null");
        Objects.requireNonNull(subject, "subject must not be null");
        Objects.requireNonNull(facet, "facet must not be null");
        Objects.requireNonNull(runningNumber, "runningNumber must not be null");
        Objects.requireNonNull(year, "year must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }

    /**
     * {@return the main group (<em>hovedgruppe</em>), the first two digits}
     */
    public String mainGroup() {
        return subject.substring(0, 2);
    }

    /**
     * {@return the group (<em>gruppe</em>) with its main group, <code>00.30</code>}
     */
    public String group() {
        return subject.substring(0, 5);
    }
}
