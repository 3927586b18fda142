package dk.referat.internal.ruling;

import dk.referat.model.Person;
import dk.referat.model.Vote;
import dk.referat.model.Vote.PartyVotes;
import dk.referat.model.Vote.Position;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sides of the ballots so far. A side that comes again opens the next ballot, and so do words that say so. */
final class VoteLedger {

    private final List<Vote> votes = new ArrayList<>();
    private int firstOfBallot;
    private int ballot = 1;

    List<Vote> votes() {
        return List.copyOf(votes);
    }

    int size() {
        return votes.size();
    }

    /** A vote is taken. */
    void next() {
        if (firstOfBallot < votes.size()) {
            ballot++;
            firstOfBallot = votes.size();
        }
    }

    boolean has(Position position) {
        return indexOf(position) >= 0;
    }

    /** A side, if the group says anything about it. */
    void add(Position position, Group named, Span span) {
        if (named.isEmpty()) {
            return;
        }
        Group group = named.asVoters();
        int same = indexOf(position);
        Optional<Vote> joined =
                same < 0 ? Optional.empty() : join(votes.get(same), group, span, same == votes.size() - 1);
        if (joined.isPresent()) {
            votes.set(same, joined.get());
            return;
        }
        if (same >= 0) {
            next();
        }
        votes.add(new Vote(ballot, position, group.count(), group.parties(), group.people(), span));
    }

    /** What the voters of the last side are together. */
    void total(OptionalInt count) {
        int last = votes.size() - 1;
        Vote vote = votes.get(last);
        votes.set(last, new Vote(vote.ballot(), vote.position(), count, vote.byParty(), vote.voters(), vote.span()));
    }

    private int indexOf(Position position) {
        for (int i = firstOfBallot; i < votes.size(); i++) {
            if (votes.get(i).position() == position) {
                return i;
            }
        }
        return -1;
    }

    /**
     * One side in two sentences: {@code med 31 stemmer imod 14. For stemte: A, B}, {@code med 2 stemmer mod 1. For stemte X
     * og Y}, or {@code Liste B stemte imod, idet … .
     * Liste F stemte imod, fordi …}.
     */
    private static Optional<Vote> join(Vote vote, Group group, Span span, boolean last) {
        boolean bare = vote.byParty().isEmpty() && vote.voters().isEmpty();
        if (bare && group.names() && group.count().isPresent() && group.count().equals(vote.count())) {
            return Optional.of(vote(vote, group.parties(), group.people(), vote.span().union(span)));
        }
        boolean told = vote.count().isPresent() && vote.voters().isEmpty();
        if (group.count().isPresent() && (told || group.people().isEmpty() || !last)) {
            return Optional.empty();
        }
        if (group.count().isPresent() && !vote.voters().isEmpty()) {
            return Optional.of(together(vote, group, span));
        }
        if (bare) {
            return Optional.of(vote(vote, group.parties(), group.people(), vote.span().union(span)));
        }
        List<String> named = group.parties().stream().map(PartyVotes::party).toList();
        if (parties(vote).containsAll(named) && group.people().isEmpty()) {
            return Optional.of(vote);
        }
        if (last && vote.count().isEmpty()) {
            List<Person> people = both(vote.voters(), group.people());
            List<PartyVotes> parties = both(vote.byParty(), group.parties());
            return Optional.of(vote(vote, parties, people, vote.span().union(span)));
        }
        return last ? Optional.of(vote) : Optional.empty();
    }

    /** People who voted the same way and are named in two sentences. */
    private static Vote together(Vote vote, Group group, Span span) {
        List<Person> people = both(vote.voters(), group.people());
        Group all = new Group(people, List.of(), List.of(), OptionalInt.empty(), "", span).asVoters();
        return new Vote(vote.ballot(), vote.position(), all.count(), all.parties(), people, vote.span().union(span));
    }

    private static Vote vote(Vote vote, List<PartyVotes> parties, List<Person> people, Span span) {
        return new Vote(vote.ballot(), vote.position(), vote.count(), parties, people, span);
    }

    private static Set<String> parties(Vote vote) {
        return Stream.concat(
                        vote.byParty().stream().map(PartyVotes::party),
                        vote.voters().stream().flatMap(person -> person.party().stream()))
                .collect(Collectors.toSet());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
