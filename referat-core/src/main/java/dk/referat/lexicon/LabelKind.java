package dk.referat.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a fixed word of minutes stands for (<em>ledetekst</em>). */
public enum LabelKind {
    /** The document is minutes: <em>Referat</em>. */
    DOCUMENT_MINUTES,
    /** The document is an agenda: <em>Dagsorden</em>. */
    DOCUMENT_AGENDA,
    /** The date of the meeting: <em>Mødedato</em>. */
    DATE,
    /** The time of the meeting, a span perhaps: <em>Tidspunkt</em>. */
    TIME,
    /** When the meeting began: <em>Starttidspunkt</em>. */
    START_TIME,
    /** When the meeting ended: <em>Mødet hævet</em>. */
    END_TIME,
    /** Where the meeting was: <em>Mødested</em>. */
    PLACE,
    /** Who met: <em>Udvalg</em>. */
    COMMITTEE,
    /** Who took part: <em>Mødedeltagere</em>. */
    PARTICIPANTS,
    /** Who was absent: <em>Fraværende</em>, <em>Afbud</em>. */
    ABSENTEES,
    /** A role before one member's name: <em>Formand</em>. */
    CHAIR,
    /** People who are no members: <em>Øvrige deltagere</em>. */
    OFFICIALS,
    /** Anything else of the heading: <em>Udsendelsesdato</em>. */
    MEETING_OTHER,
    /** Above the table of contents: <em>Indholdsfortegnelse</em>. */
    CONTENTS,
    /** A column of the table of contents: <em>Side</em>. */
    CONTENTS_COLUMN,
    /** Before the case's own number: <em>Sagsnr.</em> */
    CASE_NUMBER,
    /** Before a number of the filing plan: <em>Journalnr.</em> */
    JOURNAL_NUMBER,
    /** Before the type of an item: <em>Sagstype</em>. */
    ITEM_TYPE,
    /** Anything else of an item's head: <em>Sagsbehandler</em>. */
    ITEM_OTHER,
    /** The item is to be decided: <em>Beslutningssag</em>. */
    TYPE_DECISION,
    /** The item informs: <em>Orienteringssag</em>. */
    TYPE_INFORMATION,
    /** The item is to be discussed: <em>Drøftelsessag</em>. */
    TYPE_DISCUSSION,
    /** The item is closed: <em>Lukket punkt</em>. */
    CLOSED,
    /** The item is open: <em>Åbent punkt</em>. */
    OPEN,
    /** Above a group of open items: <em>Åbne sager</em>. */
    GROUP_OPEN,
    /** Above a group of closed items: <em>Lukkede sager</em>. */
    GROUP_CLOSED,
    /** A body that decides or recommends: <em>Byrådet</em>. */
    BODY,
    /** A kind of house or room where people meet: <em>Byrådssalen</em>. */
    ROOM,
    /** A kind of association or office to which people belong: <em>Lokalforeningen</em>. */
    ORGANISATION,
    /** What stands before the number, or the title, of each item; no list of the library has such words. */
    ITEM_MARK,
    /** A title that items have everywhere: <em>Godkendelse af dagsorden</em>. */
    ITEM_TITLE,
    /** A link, an icon or a page mark: <em>Til toppen</em>. */
    FURNITURE,
    /** Above what a program wrote about an item: <em>Prompt resultater</em>. */
    GENERATED;

    /**
     * {@return the word that lexicon files use, <code>case-number</code>}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of a word of lexicon files.
     *
     * @param wireName the word
     * @return the kind; empty where there is no such word
     */
    public static Optional<LabelKind> ofWireName(String wireName) {
        return Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
    }
}
