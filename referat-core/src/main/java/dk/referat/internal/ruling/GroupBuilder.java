package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.BracketContext;
import dk.referat.grammar.RulingParser.PartContext;
import dk.referat.grammar.RulingParser.PartPartyContext;
import dk.referat.grammar.RulingParser.PartPersonContext;
import dk.referat.grammar.RulingParser.PartTitledContext;
import dk.referat.grammar.RulingParser.PartTotalContext;
import dk.referat.grammar.RulingParser.PartyContext;
import dk.referat.model.Absence;
import dk.referat.model.Person;
import dk.referat.model.Vote.PartyVotes;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects the members of a group and adds up what they say about numbers. */
final class GroupBuilder {

    private static final int MANY = 3;

    private final List<Person> people = new ArrayList<>();
    private final List<Absence> absent = new ArrayList<>();
    private final List<PartyVotes> parties = new ArrayList<>();
    private OptionalInt total = OptionalInt.empty();
    private boolean counted;
    private boolean uncounted;

    void person(PersonBuilder builder, boolean anyName, Span span) {
        if (builder.count().isPresent()) {
            parties.add(new PartyVotes(builder.name(), builder.count()));
        } else if (anyName || builder.isNamedInFull()) {
            Person person = builder.build(span);
            people.add(person);
            builder.absence(person).ifPresent(absent::add);
        }
    }

    /** A role that stands alone behind a comma belongs to the person before it. */
    void roleOfLast(String role, Span span) {
        int last = people.size() - 1;
        if (last >= 0 && people.get(last).role().isEmpty()) {
            Person person = people.get(last);
            people.set(last, new Person(person.name(), person.party(), Optional.of(role), person.span().union(span)));
        }
    }

    void party(PartyContext party, BracketContext bracket) {
        int before = parties.size();
        parties.add(new PartyVotes(Places.printed(party), OptionalInt.empty()));
        if (bracket != null) {
            for (PartContext part : bracket.part()) {
                inParty(part, before);
            }
        }
        uncounted |= total.isEmpty() && parties.get(before).count().isEmpty();
    }

    /** {@code A (10)}, {@code A og V (5 medlemmer)}, {@code A (Gitte Holm, Per Krag)}. */
    private void inParty(PartContext part, int party) {
        if (part instanceof PartTotalContext number && number.party() == null) {
            OptionalInt count = Numbers.value(number.number());
            if (party > 0 && number.MEMBERS() != null) {
                total = count;
            } else {
                parties.set(party, new PartyVotes(parties.get(party).party(), count));
            }
        } else if (part instanceof PartPersonContext person) {
            person(new PersonBuilder(person.name(0)), false, Places.of(person));
        }
    }

    /** {@code 3 (V)}, {@code 4 (3 (C), 1 (V))}, {@code 13 medlemmer}; several of them add up. */
    void total(OptionalInt count, PartyContext party, BracketContext bracket) {
        int before = parties.size();
        if (party != null) {
            parties.add(new PartyVotes(Places.printed(party), count));
        }
        counted = true;
        if (bracket != null) {
            parts(bracket);
        }
        if (parties.size() == before + 1 && parties.get(before).count().isEmpty()) {
            parties.set(before, new PartyVotes(parties.get(before).party(), count));
        }
        if (total.isEmpty()) {
            total = count;
        } else if (count.isPresent() && parties.size() > before) {
            total = OptionalInt.of(total.getAsInt() + count.getAsInt());
        }
    }

    void parts(BracketContext bracket) {
        for (PartContext part : bracket.part()) {
            if (part instanceof PartTotalContext number) {
                partTotal(number);
            } else if (part instanceof PartPartyContext party) {
                OptionalInt count = party.number() == null ? OptionalInt.empty() : Numbers.value(party.number());
                parties.add(new PartyVotes(Places.printed(party.party()), count));
            } else if (part instanceof PartPersonContext person) {
                person(new PersonBuilder(person.name(0)).party(person.party()).localList(person.name(1)), false,
                        Places.of(person));
            } else if (part instanceof PartTitledContext titled && titled.name() != null) {
                person(new PersonBuilder(titled.name())
                                .party(titled.party())
                                .role(Places.printed(titled.role(0))), true, Places.of(titled));
            }
        }
    }

    private void partTotal(PartTotalContext number) {
        OptionalInt count = Numbers.value(number.number());
        if (number.party() != null) {
            parties.add(new PartyVotes(Places.printed(number.party()), count));
        } else if (total.isEmpty() && !counted) {
            total = count;
        }
    }

    /** {@code V, C og Æ (15)}: a number that is large for the last of several parties is that of all. */
    private void shareLast() {
        int last = parties.size() - 1;
        boolean alone = total.isEmpty() && people.isEmpty() && last > 0
                && parties.subList(0, last).stream().allMatch(party -> party.count().isEmpty())
                && parties.get(last).count().isPresent() && parties.get(last).count().getAsInt() >= MANY * parties.size();
        if (alone) {
            total = parties.get(last).count();
            parties.set(last, new PartyVotes(parties.get(last).party(), OptionalInt.empty()));
        }
    }

    Group build(String printed, Span span) {
        shareLast();
        OptionalInt count = total.isPresent() ? total : sum();
        return new Group(people, absent, parties, uncounted && counted ? OptionalInt.empty() : count, printed, span);
    }

    private OptionalInt sum() {
        boolean all = !parties.isEmpty() && parties.stream().allMatch(party -> party.count().isPresent());
        return all
                ? OptionalInt.of(parties.stream().mapToInt(party -> party.count().getAsInt()).sum())
                : OptionalInt.empty();
    }
}
