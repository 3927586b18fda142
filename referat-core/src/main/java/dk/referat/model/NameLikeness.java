package dk.referat.model;

/** How sure it is that two printed names are one person's (<em>navnelighed</em>). */
public enum NameLikeness {
    /** The names differ in more than people forget or misspell. */
    DIFFERENT,
    /** One letter differs, or a first or last name is missing or an initial: it needs other evidence. */
    POSSIBLE,
    /** First and last name are the same; middle names are missing or initials. */
    PROBABLE,
    /** The same name but for case, blanks, dashes and accents. */
    SAME;

    /**
     * Tells whether this is as sure as something else, or surer.
     *
     * @param other what to compare with
     * @return true if it is
     */
    public boolean isAtLeast(NameLikeness other) {
        return compareTo(other) >= 0;
    }
}
