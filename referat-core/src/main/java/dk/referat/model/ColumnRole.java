package dk.referat.model;

/** What a column of a table is for (<em>kolonnens rolle</em>). */
public enum ColumnRole {
    /** Words that say what the row is about; the first column always. */
    LABEL,
    /** Numbers of a year: {@code 2025}, {@code Budget 2025}, {@code BO 2026}. */
    YEAR,
    /** Numbers of one side of the account: {@code Udgift}, {@code Indtægt}. */
    SIDE,
    /** The difference of other columns: {@code Afvigelse}, {@code Ændring}. */
    DIFFERENCE,
    /** The sum of other columns: {@code I alt}. */
    TOTAL,
    /** Shares, which cannot be added: {@code Pct.} */
    PERCENTAGE,
    /** Whether the row lasts: {@code Varig? Ja/nej}. */
    PERMANENCE,
    /** Other numbers: {@code Vedtaget budget}, {@code Forventet regnskab}. */
    NUMBERS
}
