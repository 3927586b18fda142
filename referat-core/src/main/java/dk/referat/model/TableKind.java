package dk.referat.model;

import java.util.Locale;

/** What a table shows (<em>tabeltype</em>). */
public enum TableKind {
    /** Changes to appropriations, which must balance (<em>bevillingsmæssige ændringer</em>). */
    APPROPRIATION,
    /** Budget, accounts or forecast (<em>budget, regnskab</em>). */
    BUDGET,
    /** Anything else. */
    OTHER;

    /**
     * {@return the word of the JSON contract}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
