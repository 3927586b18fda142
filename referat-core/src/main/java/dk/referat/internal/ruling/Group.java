package dk.referat.internal.ruling;

import dk.referat.model.Absence;
import dk.referat.model.Person;
import dk.referat.model.Vote.PartyVotes;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Those who are named together: people, parties, or a number of members.
 *
 * @param people the people
 * @param absent those of them who are marked as absent, with who came instead
 * @param parties the parties, with their numbers
 * @param count how many they are together; empty where it is not said
 * @param printed the text
 * @param span where it stands
 */
record Group(
        List<Person> people,
        List<Absence> absent,
        List<PartyVotes> parties,
        OptionalInt count,
        String printed,
        Span span) {

    private static final Pattern DIVIDED = Pattern.compile("\\s[-–]\\s");
    private static final Pattern OF_VOTES = Pattern.compile("(?iU)^[\\p{L}\\d]+ stemmer?\\b");
    private static final Pattern OF_MEMBERS = Pattern.compile("(?iU)^[\\p{L}\\d]+ \\p{L}*medlem(?:mer)?\\b");

    Group {
        people = List.copyOf(people);
        absent = List.copyOf(absent);
        parties = List.copyOf(parties);
    }

    /** {@code Gitte Holm (B) - Anna Lind} */
    boolean isDivided() {
        return DIVIDED.matcher(printed).find();
    }

    boolean names() {
        return !people.isEmpty() || !parties.isEmpty();
    }

    boolean isEmpty() {
        return !names() && count.isEmpty();
    }

    /** A number is printed first: {@code 5}, {@code 1 (Ø)}. */
    boolean isCounted() {
        return count.isPresent() && !printed.isEmpty() && Character.isDigit(printed.charAt(0));
    }

    /** {@code 5 medlemmer (A, V)} */
    boolean isOfMembers() {
        return count.isPresent() && OF_MEMBERS.matcher(printed).find();
    }

    /** {@code 5 stemmer} */
    boolean isOfVotes() {
        return count.isPresent() && people.isEmpty() && OF_VOTES.matcher(printed).find();
    }

    boolean isNumber() {
        return !names() && count.isPresent();
    }

    /**
     * As voters: people who are named vote for their parties, also among parties, and a party that stands alone behind a
     * count has that count.
     */
    Group asVoters() {
        if (parties.isEmpty() && !people.isEmpty()) {
            OptionalInt sum = count.isPresent() ? count : OptionalInt.of(people.size());
            return new Group(people, absent, ofPeople(), sum, printed, span);
        }
        if (!people.isEmpty()) {
            return new Group(people, absent, withPeople(), count, printed, span);
        }
        boolean alone = parties.size() == 1 && count.isPresent();
        return alone
                ? new Group(people, absent, List.of(new PartyVotes(parties.get(0).party(), count)), count, printed, span)
                : this;
    }

    private List<PartyVotes> withPeople() {
        List<PartyVotes> all = new ArrayList<>(parties);
        Set<String> named = parties.stream().map(PartyVotes::party).collect(Collectors.toSet());
        ofPeople().stream().filter(party -> !named.contains(party.party())).forEach(all::add);
        return all;
    }

    private List<PartyVotes> ofPeople() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Person person : people) {
            person.party().ifPresent(party -> counts.merge(party, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(party -> new PartyVotes(party.getKey(), OptionalInt.of(party.getValue())))
                .toList();
    }

    /** {@code A, C, N og V (6)} as a majority: a number behind the last of several parties is that of all. */
    Group shared() {
        int last = parties.size() - 1;
        boolean alone = last > 1 && count.isEmpty() && people.isEmpty()
                && parties.subList(0, last).stream().allMatch(party -> party.count().isEmpty())
                && parties.get(last).count().orElse(0) > parties.size();
        if (!alone) {
            return this;
        }
        List<PartyVotes> all = parties.stream().map(party -> new PartyVotes(party.party(), OptionalInt.empty())).toList();
        return new Group(people, absent, all, parties.get(last).count(), printed, span);
    }

    /** The number of this group with those whom another one names: {@code 5 medlemmer: A (3), V (2)}. */
    Group detailedBy(Group other) {
        OptionalInt sum = count.isPresent() ? count : other.count;
        return new Group(other.people, other.absent, other.parties, sum, printed + ": " + other.printed,
                span.union(other.span));
    }
}
