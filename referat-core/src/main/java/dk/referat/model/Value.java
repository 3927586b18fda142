package dk.referat.model;

/** A value that can be computed with, read from printed text (<em>værdi</em>). */
public sealed interface Value extends Element
        permits Amount, CaseNumber, CaseReference, DanishDate, DanishTime, LegalReference, Percentage, Period {

    /**
     * {@return the value as printed}
     */
    String printed();
}
