package dk.referat.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a section of an item is about (<em>afsnitstype</em>). */
public enum SectionKind {
    /** <em>Resume, Beslutningstema</em>. */
    SUMMARY,
    /** <em>Indstilling</em>. */
    RECOMMENDATION,
    /** <em>Forslag</em>, a member's motion. */
    PROPOSAL,
    /** <em>Problemstilling, Baggrund</em>. */
    PROBLEM,
    /** <em>Sagsfremstilling, Redegørelse</em>. */
    PRESENTATION,
    /** <em>Løsninger, Vurdering</em>. */
    SOLUTION,
    /** <em>Lovgrundlag, Retsgrundlag</em>. */
    LEGAL,
    /** <em>Økonomi</em>. */
    FINANCE,
    /** <em>Miljø- og klimamæssige konsekvenser</em>. */
    ENVIRONMENT,
    /** <em>Strategisk ramme</em>. */
    STRATEGY,
    /** <em>Videre proces</em>. */
    PROCESS,
    /** <em>Beslutningskompetence</em>. */
    AUTHORITY,
    /** <em>Høring</em>. */
    HEARING,
    /** <em>Historik</em>. */
    HISTORY,
    /** <em>Supplerende sagsfremstilling</em>. */
    SUPPLEMENT,
    /** <em>Sagsgang</em>. */
    ROUTE,
    /** <em>Konklusion</em>. */
    CONCLUSION,
    /** <em>Beslutning</em>. */
    DECISION,
    /** <em>Bilag</em>. */
    ATTACHMENTS,
    /** Anything else that the document prints as a section. */
    OTHER;

    /**
     * {@return the word of the JSON contract}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of a word of the JSON contract.
     *
     * @param wireName the word, in small letters
     * @return the kind; empty where there is no such word
     */
    public static Optional<SectionKind> ofWireName(String wireName) {
        return Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
    }
}
