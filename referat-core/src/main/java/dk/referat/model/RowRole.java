package dk.referat.model;

/** What a row of a table is for (<em>rækkens rolle</em>). */
public enum RowRole {
    /** A row that counts for itself. */
    ENTRY,
    /** The sum of rows above it: {@code I alt}. */
    TOTAL,
    /** A row that the rows below it add up to again. */
    PARENT,
    /** A part of the row above it, which counts there already: {@code heraf løn}. */
    PART,
    /** A row without numbers: a heading between rows. */
    HEADING
}
