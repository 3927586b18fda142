package dk.referat.model;

import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One vote of a body (<em>afstemning</em>): those for, against and abstaining.
 *
 * @param number the ballot's number within the decision, from 1
 * @param votes the sides, in the order printed
 * @param span from the first side to the last
 */
public record Ballot(int number, List<Vote> votes, Span span) implements Element {

    /** Copies the list. */
    public Ballot {
        votes = List.copyOf(votes);
        Objects.requireNonNull(span, "span must not be null");
    }

    static List<Ballot> of(List<Vote> votes) {
        List<Ballot> ballots = new ArrayList<>();
        for (int from = 0; from < votes.size(); ) {
            int to = from;
            while (to < votes.size() && votes.get(to).ballot() == votes.get(from).ballot()) {
                to++;
            }
            List<Vote> side = votes.subList(from, to);
            Span span = side.get(0).span().union(side.get(side.size() - 1).span());
            ballots.add(new Ballot(side.get(0).ballot(), side, span));
            from = to;
        }
        return List.copyOf(ballots);
    }
}
