package dk.referat.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a ruling says (<em>afgørelse</em>). */
public enum Outcome {
    /** <em>Godkendt, vedtaget, tiltrådt</em>. */
    APPROVED,
    /** <em>Anbefalet, indstilles godkendt</em>. */
    RECOMMENDED,
    /** <em>Taget til efterretning, orientering givet</em>. */
    NOTED,
    /** <em>Drøftet</em>. */
    DISCUSSED,
    /** <em>Udsat</em>. */
    POSTPONED,
    /** <em>Ikke godkendt, forkastet</em>. */
    REJECTED,
    /** <em>Oversendes, sendes tilbage</em>. */
    REFERRED,
    /** <em>Udgår, taget af dagsordenen</em>. */
    WITHDRAWN,
    /** A ruling of another kind. */
    OTHER;

    /**
     * {@return the word of the JSON contract}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The outcome of a word of the JSON contract.
     *
     * @param wireName the word, in small letters
     * @return the outcome; empty where there is no such word
     */
    public static Optional<Outcome> ofWireName(String wireName) {
        return Arrays.stream(values()).filter(outcome -> outcome.wireName().equals(wireName)).findFirst();
    }
}
