package dk.referat.model;

/** The number under which a case is filed (<em>sagsnummer, journalnummer</em>). */
public sealed interface CaseNumber extends Value permits KleNumber, OtherCaseNumber {}
