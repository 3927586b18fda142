package dk.referat.internal.ruling;

import dk.referat.model.Person;
import dk.referat.model.Vote.PartyVotes;
import dk.referat.source.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * Those who are named together: people, parties, or a number of members.
 *
 * @param people the people
 * @param onLeave those of them who are marked as absent
 * @param parties the parties, with their numbers
 * @param count how many they are together; empty where it is not said
 * @param printed the text
 * @param span where it stands
 */
record Group(
        List<Person> people,
        List<Person> onLeave,
        List<PartyVotes> parties,
        OptionalInt count,
        String printed,
        Span span) {

    Group {
        people = List.copyOf(people);
        onLeave = List.copyOf(onLeave);
        parties = List.copyOf(parties);
    }

    boolean names() {
        return !people.isEmpty() || !parties.isEmpty();
    }

    boolean isEmpty() {
        return !names() && count.isEmpty();
    }

    boolean isNumber() {
        return !names() && count.isPresent();
    }

    /** The number of this group with those whom another one names: {@code 5 medlemmer: A (3), V (2)}. */
    Group detailedBy(Group other) {
        OptionalInt sum = count.isPresent() ? count : other.count;
        return new Group(other.people, other.onLeave, other.parties, sum, printed + ": " + other.printed,
                span.union(other.span));
    }
}
