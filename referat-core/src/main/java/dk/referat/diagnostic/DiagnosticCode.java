package dk.referat.diagnostic;

/**
 * What a diagnostic is about (<em>meldingskode</em>). Codes keep their meaning from release to release; messages may be
 * improved.
 */
public enum DiagnosticCode {
    /** The text has no items: it is empty, or no minutes. */
    NO_ITEMS("REF-101", Severity.WARNING),
    /** The items' numbers could not be followed from the first to the last. */
    BROKEN_CHAIN("REF-102", Severity.INFO),
    /** A line stands alone like a heading in several items, and no list knows it. */
    UNKNOWN_HEADING("REF-103", Severity.INFO),
    /** The contents list an item that was not found. */
    ITEM_NOT_FOUND("REF-104", Severity.INFO),
    /** A line that fits nowhere in the structure. */
    UNEXPECTED_LINE("REF-105", Severity.INFO),
    /** Letters were lost: the text was read in another encoding than it was written in. */
    GARBLED_LETTERS("REF-106", Severity.WARNING),
    /** There were more diagnostics than the limit allows. */
    MORE("REF-199", Severity.INFO);

    private final String id;
    private final Severity severity;

    DiagnosticCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * {@return the stable identifier, as documentation and messages print it}
     */
    public String id() {
        return id;
    }

    /**
     * {@return how much it matters as a rule}
     */
    public Severity severity() {
        return severity;
    }
}
