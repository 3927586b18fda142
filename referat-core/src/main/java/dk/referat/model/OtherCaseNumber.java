package dk.referat.model;

import dk.referat.source.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A case number of another system than KLE: {@code 18/26422}, {@code 330-2018-3619}, {@code 2017-004392}.
 *
 * @param printed the number as printed
 * @param municipalityCode the three-digit municipality code that the number begins with; empty where it has none
 * @param year the year of the case; empty where the number does not show it
 * @param span where it stands
 */
public record OtherCaseNumber(String printed, Optional<String> municipalityCode, OptionalInt year, Span span)
        implements CaseNumber {

    /** Checks that nothing is null. */
    public OtherCaseNumber {
        Objects.requireNonNull(printed, "printed must not be null");
        Objects.requireNonNull(municipalityCode, "municipalityCode must not be null");
        Objects.requireNonNull(year, "year must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
