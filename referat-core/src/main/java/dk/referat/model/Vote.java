package dk.referat.model;

import dk.referat.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One side of a ballot (<em>stemmer</em>): {@code For stemte: 4 (3 (C), 1 (V))}.
 *
 * @param ballot the ballot of the decision that it belongs to, from 1
 * @param position for, against or abstaining
 * @param count how many; empty where only parties or people are named
 * @param byParty the parties in the order printed; empty where none is named
 * @param voters the people, where votes are printed person by person
 * @param span where it stands
 */
public record Vote(
        int ballot, Position position, OptionalInt count, List<PartyVotes> byParty, List<Person> voters, Span span)
        implements Element {

    /** Sides of a ballot. */
    public enum Position {
        /** For the proposal. */
        FOR,
        /** Against it. */
        AGAINST,
        /** Neither (<em>undlod at stemme</em>). */
        ABSTAIN;

        /**
         * {@return the word of the JSON contract}
         */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The votes of one party.
     *
     * @param party the letter or name as printed
     * @param count how many; empty where the party is named without a number
     */
    public record PartyVotes(String party, OptionalInt count) {

        /** Checks that nothing is null. */
        public PartyVotes {
            Objects.requireNonNull(party, "party must not be null");
            Objects.requireNonNull(count, "count must not be null");
        }
    }

    /** Copies the lists. */
    public Vote {
        Objects.requireNonNull(position, "position must not be null");
        Objects.requireNonNull(count, "count must not be null");
        byParty = List.copyOf(byParty);
        voters = List.copyOf(voters);
        Objects.requireNonNull(span, "span must not be null");
    }
}
