package dk.referat.examples.ballots;

import dk.referat.source.Span;
import java.util.Objects;

/**
 * How a member voted.
 *
 * @param member the member, as printed
 * @param party the member's party, as printed; may be empty
 * @param vote the vote, as printed
 * @param span where the row stands in the text
 */
public record BallotRow(String member, String party, String vote, Span span) {

    /** Checks that nothing is null. */
    public BallotRow {
        Objects.requireNonNull(member, "member must not be null");
        Objects.requireNonNull(party, "party must not be null");
        Objects.requireNonNull(vote, "vote must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
