package dk.referat.model;

/** What a document is (<em>dokumenttype</em>). */
public enum DocumentType {
    /** Minutes with decisions (<em>referat</em>). */
    MINUTES("referat"),
    /** An agenda, before the meeting (<em>dagsorden</em>). */
    AGENDA("dagsorden");

    private final String wireName;

    DocumentType(String wireName) {
        this.wireName = wireName;
    }

    /**
     * {@return the word of the JSON contract}
     */
    public String wireName() {
        return wireName;
    }
}
