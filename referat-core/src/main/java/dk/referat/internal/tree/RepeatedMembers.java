package dk.referat.internal.tree;

import dk.referat.internal.ruling.HeadingPeople;
import dk.referat.model.Absence;
import dk.referat.model.Person;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the list of members printed once more below a remark on who is absent: nearly everybody in it was named as a member. */
final class RepeatedMembers {

    private static final int FEWEST = 4;

    private RepeatedMembers() {}

    static HeadingPeople asMembers(HeadingPeople people) {
        Set<String> members = people.participants().stream().map(Person::name).collect(Collectors.toSet());
        Set<String> absent = people.absences().stream().map(absence -> absence.person().name()).collect(Collectors.toSet());
        if (members.size() < FEWEST || !absent.containsAll(members)) {
            return people;
        }
        Stream<Person> more = people.absences().stream().filter(RepeatedMembers::isInFull).map(Absence::person).filter(person -> !members.contains(person.name()));
        return new HeadingPeople(
                Stream.concat(people.participants().stream(), more).toList(),
                people.absences().stream().filter(absence -> !isInFull(absence)).toList());
    }

    /** The remark may name people by their first names, the list does not. */
    private static boolean isInFull(Absence absence) {
        return absence.person().name().indexOf(' ') > 0;
    }
}
