package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A place where minutes depart from a rule (<em>fund</em>).
 *
 * @param rule the identifier of the rule
 * @param severity how much it matters
 * @param item the number of the item as printed; empty where the finding concerns no item or the item has no number
 * @param span where a person would correct it
 * @param expected what should stand there; empty where there is no one answer
 * @param actual what stands there; empty where it is not to be repeated
 * @param wording the message, its places not filled in
 * @param arguments what the message fills in
 */
public record Finding(
        String rule,
        Severity severity,
        Optional<String> item,
        Span span,
        Optional<String> expected,
        Optional<String> actual,
        Wording wording,
        List<String> arguments) {

    static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::span).thenComparing(Finding::rule);

    /**
     * Copies the list.
     *
     * @param rule the identifier of the rule
     * @param severity how much it matters
     * @param item the number of the item
     * @param span where a person would correct it
     * @param expected what should stand there
     * @param actual what stands there
     * @param wording the message
     * @param arguments what the message fills in
     */
    public Finding {
        Objects.requireNonNull(rule, "rule must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
        Objects.requireNonNull(item, "item must not be null");
        Objects.requireNonNull(span, "span must not be null");
        Objects.requireNonNull(expected, "expected must not be null");
        Objects.requireNonNull(actual, "actual must not be null");
        Objects.requireNonNull(wording, "wording must not be null");
        arguments = List.copyOf(arguments);
    }

    /**
     * A sentence for people: what was found, what was expected, what to do.
     *
     * @param locale Danish, or any other for English
     * @return the message
     */
    public String message(Locale locale) {
        return wording.fill(locale, arguments);
    }
}
