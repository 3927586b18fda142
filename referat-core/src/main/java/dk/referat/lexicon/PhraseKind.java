package dk.referat.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a phrase of minutes says (<em>vending</em>). The name in small letters, with hyphens, is the word in lexicon files. */
public enum PhraseKind {
    /** Before a list of absent people: <em>Afbud fra</em>, <em>Fraværende:</em>. */
    ABSENCE_LABEL,
    /** Behind a name, of somebody who is absent: <em>var fraværende</em>. */
    ABSENT,
    /** Behind the absent person, before the substitute: <em>I stedet deltog</em>. */
    SUBSTITUTE_FOLLOWS,
    /** Behind the substitute: <em>deltog i stedet</em>, <em>mødte som stedfortræder</em>. */
    SUBSTITUTE_PRECEDES,
    /** Between the substitute and the absent person: <em>deltog i stedet for</em>. */
    SUBSTITUTE_FOR,
    /** Before the absent person, whom the substitute follows: <em>I stedet for</em> X <em>deltog</em> Y. */
    INSTEAD_OF,
    /** Nobody is absent: <em>Ingen</em>. */
    NOBODY,
    /** A conflict of interest: <em>erklærede sig inhabil</em>. */
    RECUSED,
    /** Somebody goes: <em>forlod mødet</em>. */
    LEFT,
    /** Somebody comes: <em>ankom</em>. */
    ARRIVED,
    /** Votes for: <em>For stemte</em>, <em>stemte for</em>. */
    VOTE_FOR,
    /** Votes against: <em>Imod stemte</em>, <em>stemte imod</em>. */
    VOTE_AGAINST,
    /** Abstentions: <em>undlod at stemme</em>. */
    VOTE_ABSTAIN,
    /** A majority: <em>Et flertal</em>. */
    MAJORITY,
    /** A minority: <em>Et mindretal</em>. */
    MINORITY,
    /** A remark for the record: <em>ønsker ført til protokol</em>. */
    PROTOCOL,
    /** A reservation: <em>tager forbehold</em>. */
    RESERVATION,
    /** The case is brought before the council: <em>begærede sagen indbragt for byrådet</em>. */
    REFERRAL,
    /** Behind a number of members who carry the proposal: 5 medlemmer <em>anbefaler</em>. */
    IN_FAVOUR,
    /** Before a number of members who carry the proposal: <em>Anbefales af</em> 4 medlemmer. */
    CARRIED_BY,
    /** A vote takes place: <em>Sagen blev sat til afstemning</em>. */
    VOTING,
    /** A proposal fell, so that the larger side voted against it: <em>blev forkastet</em>. */
    VOTED_DOWN,
    /** Behind somebody who does not go along, without a vote: <em>kan ikke tiltræde</em>. */
    DISSENT,
    /** Behind somebody who is there after all: <em>deltog ikke i afstemningen</em>, <em>er ikke inhabil</em>. */
    PRESENT,
    /** Between the absent person and the substitute, behind {@link #INSTEAD_OF}: <em>deltog, indkaldtes</em>. */
    TAKES_PART,
    /** Says that something concerns this item: <em>under punktet, under behandlingen</em>. */
    UNDER_ITEM,
    /** A party by name, or words in its place: <em>Venstre, uden for parti</em>. */
    PARTY,
    /** The lack of a party: <em>løsgænger</em>. */
    INDEPENDENT,
    /** A role before or behind a name: <em>borgmester, formand</em>. */
    ROLE;

    /**
     * {@return the word that lexicon files use, <code>absence-label</code>}
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
    public static Optional<PhraseKind> ofWireName(String wireName) {
        return Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
    }
}
