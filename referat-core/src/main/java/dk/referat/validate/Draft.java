package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A finding that is being written (<em>udkast til fund</em>); {@link #say} reports it.
 *
 * <p>What stands in a closed item is not repeated: there, expected and actual are left out.
 */
public final class Draft {

    private final Rule rule;
    private final Span span;
    private final Consumer<Finding> sink;
    private Severity severity;
    private Optional<String> item = Optional.empty();
    private boolean closed;
    private Optional<String> expected = Optional.empty();
    private Optional<String> actual = Optional.empty();

    Draft(Rule rule, Severity severity, Span span, Consumer<Finding> sink) {
        this.rule = rule;
        this.severity = severity;
        this.span = Objects.requireNonNull(span, "span must not be null");
        this.sink = sink;
    }

    /**
     * Says which item the finding concerns.
     *
     * @param concerned the item
     * @return this draft
     */
    public Draft in(AgendaItem concerned) {
        item = concerned.number().map(Text::value);
        closed = concerned.closed();
        return this;
    }

    /**
     * Says what should stand there.
     *
     * @param value the value, as it would be printed
     * @return this draft
     */
    public Draft expected(String value) {
        expected = Optional.of(value);
        return this;
    }

    /**
     * Says what stands there.
     *
     * @param value the value as printed
     * @return this draft
     */
    public Draft actual(String value) {
        actual = Optional.of(value);
        return this;
    }

    /**
     * Lowers the severity of this one finding; it is never raised above that of the rule.
     *
     * @param highest the highest severity that this finding may have
     * @return this draft
     */
    public Draft atMost(Severity highest) {
        severity = severity.compareTo(highest) < 0 ? highest : severity;
        return this;
    }

    /**
     * Reports the finding.
     *
     * @param wording the message
     * @param arguments what the message fills in; nothing of a closed item, and no person's number
     */
    public void say(Wording wording, String... arguments) {
        sink.accept(new Finding(
                rule.id(),
                severity,
                item,
                span,
                closed ? Optional.empty() : expected,
                closed ? Optional.empty() : actual,
                wording,
                Arrays.asList(arguments)));
    }
}
