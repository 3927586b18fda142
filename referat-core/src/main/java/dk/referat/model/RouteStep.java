package dk.referat.model;

import dk.referat.source.Span;
import java.util.Locale;
import java.util.Objects;

/**
 * A body on an item's way and what it does there (<em>sagsgang, beslutningskompetence</em>).
 *
 * @param body the body as printed; an abbreviation is resolved only where the document explains it
 * @param role what the body does
 * @param span where it stands
 */
public record RouteStep(String body, Role role, Span span) implements Element {

    /** What a body does with an item. */
    public enum Role {
        /** It decides (<em>beslutter</em>). */
        DECIDES,
        /** It recommends to the next one (<em>anbefaler, indstiller, via</em>). */
        RECOMMENDS,
        /** It is informed (<em>orienteres</em>). */
        INFORMED,
        /** The document names the body and not its role. */
        UNSTATED;

        /**
         * {@return the word of the JSON contract}
         */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks that nothing is null. */
    public RouteStep {
        Objects.requireNonNull(body, "body must not be null");
        Objects.requireNonNull(role, "role must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
