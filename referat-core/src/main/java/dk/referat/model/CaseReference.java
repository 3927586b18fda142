package dk.referat.model;

import dk.referat.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * An earlier or later treatment of a case that the text names (<em>sagshenvisning</em>):
 * {@code Kommunalbestyrelsen den 12. december 2018: Punkt 245}.
 *
 * @param printed the reference as printed
 * @param body the body that treated the case, as printed
 * @param date when; empty where no date is printed
 * @param item the number of the item there; empty where none is printed
 * @param span where it stands
 */
public record CaseReference(String printed, String body, Optional<DanishDate> date, Optional<String> item, Span span)
        implements Value {

    /** Checks that nothing is null. */
    public CaseReference {
        Objects.requireNonNull(printed, "printed must not be null");
        Objects.requireNonNull(body, "body must not be null");
        Objects.requireNonNull(date, "date must not be null");
        Objects.requireNonNull(item, "item must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
