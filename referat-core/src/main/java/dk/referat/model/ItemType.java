package dk.referat.model;

import java.util.Locale;

/** What a body is asked to do with an item (<em>sagstype</em>). */
public enum ItemType {
    /** To decide (<em>beslutning, beslutningssag</em>). */
    DECISION,
    /** To be informed (<em>orientering, orienteringssag</em>). */
    INFORMATION,
    /** To discuss (<em>drøftelse, drøftelsessag</em>). */
    DISCUSSION;

    /**
     * {@return the word of the JSON contract}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
