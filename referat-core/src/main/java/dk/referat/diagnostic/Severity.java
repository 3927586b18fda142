package dk.referat.diagnostic;

import java.util.Locale;

/** How much a message matters (<em>alvorlighed</em>). */
public enum Severity {
    /** Something is wrong. */
    ERROR,
    /** Something is probably wrong. */
    WARNING,
    /** Something to know. */
    INFO;

    /**
     * {@return the word of the JSON contract}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
