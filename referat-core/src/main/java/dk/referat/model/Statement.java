package dk.referat.model;

import dk.referat.source.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A dissent or remark entered in the minutes (<em>protokoltilførsel</em>, kommunestyrelsesloven § 13, stk. 2).
 *
 * @param by who makes it, as printed; empty where the text does not say
 * @param kind what it is
 * @param text the statement, as printed
 * @param span where it stands
 */
public record Statement(Optional<String> by, Kind kind, String text, Span span) implements Element {

    /** Kinds of statements. */
    public enum Kind {
        /** A minority's opinion (<em>mindretalsudtalelse</em>). */
        MINORITY,
        /** A remark for the record (<em>protokolbemærkning</em>). */
        PROTOCOL,
        /** A reservation (<em>forbehold</em>). */
        RESERVATION,
        /** A member brings the case before the council (<em>standsningsret</em>, kommunestyrelsesloven § 23). */
        REFERRAL;

        /**
         * {@return the word of the JSON contract}
         */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks that nothing is null. */
    public Statement {
        Objects.requireNonNull(by, "by must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
