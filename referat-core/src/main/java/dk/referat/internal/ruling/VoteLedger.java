package dk.referat.internal.ruling;

import dk.referat.model.Vote;
import dk.referat.model.Vote.Position;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The sides of the ballots so far. A side that comes a second time opens the next ballot, and so do words that say so. */
final class VoteLedger {

    private final List<Vote> votes = new ArrayList<>();
    private final Set<Position> sides = EnumSet.noneOf(Position.class);
    private int ballot = 1;

    List<Vote> votes() {
        return List.copyOf(votes);
    }

    /** A vote is taken. */
    void next() {
        if (!sides.isEmpty()) {
            ballot++;
            sides.clear();
        }
    }

    /** A side, if the group says anything about it. */
    void add(Position position, Group group, Span span) {
        if (group.isEmpty()) {
            return;
        }
        if (sides.contains(position)) {
            next();
        }
        sides.add(position);
        votes.add(new Vote(ballot, position, group.count(), group.parties(), group.people(), span));
    }

    boolean has(Position position) {
        return sides.contains(position);
    }
}
