package dk.referat.diagnostic;

import dk.referat.source.Span;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * What the parser could not make sense of (<em>melding</em>), and where.
 *
 * @param code what it is about
 * @param span where
 * @param arguments what the message fills in
 */
public record Diagnostic(DiagnosticCode code, Span span, List<String> arguments) {

    /** Copies the list. */
    public Diagnostic {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(span, "span must not be null");
        arguments = List.copyOf(arguments);
    }

    /**
     * {@return how much it matters}
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * A sentence for people: what was found, what was expected, what to do.
     *
     * @param locale Danish, or any other for English
     * @return the message
     */
    public String message(Locale locale) {
        Locale language = locale.getLanguage().equals("da") ? Locale.forLanguageTag("da") : Locale.ROOT;
        ResourceBundle messages = ResourceBundle.getBundle("dk.referat.diagnostic.messages", language);
        return new MessageFormat(messages.getString(code.name()), language).format(arguments.toArray());
    }
}
