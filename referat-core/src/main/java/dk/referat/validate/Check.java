package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what a validator finds and counts what it looked at (<em>gennemgang</em>), for one rule and one document.
 *
 * <p>The count tells "nothing wrong" from "nothing to check".
 */
public final class Check {

    private final Rule rule;
    private final Severity severity;
    private final Tolerance tolerance;
    private final List<Finding> findings = new ArrayList<>();
    private int looked;

    Check(Rule rule, Severity severity, Tolerance tolerance) {
        this.rule = rule;
        this.severity = severity;
        this.tolerance = tolerance;
    }

    /**
     * {@return how far printed numbers may be off beyond what rounding explains}
     */
    public Tolerance tolerance() {
        return tolerance;
    }

    /** Counts one thing that was looked at. */
    public void looked() {
        looked++;
    }

    /**
     * Begins a finding. Nothing is reported before the draft's {@code say}.
     *
     * @param span where a person would correct it
     * @return the draft
     */
    public Draft at(Span span) {
        return new Draft(rule, severity, span, findings::add);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    int count() {
        return looked;
    }
}
