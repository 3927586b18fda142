package dk.referat.internal.tree;

import dk.referat.internal.ruling.HeadingPeople;
import dk.referat.model.Absence;
import dk.referat.model.Person;
import dk.referat.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Divides names that columns left side by side, {@code Gitte Holm Per Krag}, where the heading names one of them elsewhere
 * too.
 */
final class NamesInColumns {

    private static final int SHORTEST_NAME = 2;

    private final Set<String> known;

    private NamesInColumns(Set<String> known) {
        this.known = known;
    }

    static HeadingPeople divided(HeadingPeople people) {
        Set<String> known = Stream.concat(people.participants().stream(), people.absences().stream().map(Absence::person))
                .map(Person::name)
                .filter(name -> name.indexOf(' ') > 0)
                .collect(Collectors.toCollection(HashSet::new));
        NamesInColumns columns = new NamesInColumns(known);
        return new HeadingPeople(
                people.participants().stream().flatMap(columns::people).toList(),
                people.absences().stream().flatMap(columns::absences).toList());
    }

    private Stream<Absence> absences(Absence absence) {
        List<Person> people = absence.substitute().isPresent() ? List.of(absence.person()) : people(absence.person()).toList();
        return people.size() == 1 ? Stream.of(absence) : people.stream().map(person -> new Absence(person, Optional.empty(), person.span()));
    }

    private Stream<Person> people(Person person) {
        List<String> words = List.of(person.name().split(" "));
        boolean whole = person.span().length() == person.name().length();
        if (!whole || words.size() < 2 * SHORTEST_NAME) {
            return Stream.of(person);
        }
        for (int first = SHORTEST_NAME; first <= words.size() - SHORTEST_NAME; first++) {
            String one = String.join(" ", words.subList(0, first));
            String other = String.join(" ", words.subList(first, words.size()));
            if (known.contains(one) || known.contains(other)) {
                int start = person.span().start();
                Person last = new Person(other, person.party(), person.role(), new Span(start + one.length() + 1, person.span().end()));
                return Stream.concat(
                        people(new Person(one, Optional.empty(), Optional.empty(), new Span(start, start + one.length()))), people(last));
            }
        }
        return Stream.of(person);
    }
}
