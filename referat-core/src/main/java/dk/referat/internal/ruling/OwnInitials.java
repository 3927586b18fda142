package dk.referat.internal.ruling;

import dk.referat.model.Absence;
import dk.referat.model.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code Gitte Holm (GH), Per Krag (PK)}: letters that are each person's own initials are no party. */
final class OwnInitials {

    private static final Pattern DIVIDER = Pattern.compile("[\\s.-]+");
    private static final int ENOUGH = 2;
    private static final int LONGEST = 5;

    private OwnInitials() {}

    static HeadingPeople leaveOut(HeadingPeople people) {
        List<Person> withParty = Stream.concat(people.participants().stream(), people.absences().stream().map(Absence::person))
                .filter(person -> person.party().isPresent())
                .toList();
        List<Person> own = withParty.stream().filter(OwnInitials::has).toList();
        long different = own.stream().map(Person::party).distinct().count();
        long names = own.stream().map(Person::name).collect(Collectors.toSet()).size();
        if (different < ENOUGH || different < names || own.size() * 2 <= withParty.size()) {
            return people;
        }
        return new HeadingPeople(
                people.participants().stream().map(OwnInitials::withoutInitials).toList(),
                people.absences().stream()
                        .map(absence -> new Absence(withoutInitials(absence.person()),
                                absence.substitute().map(OwnInitials::withoutInitials), absence.span()))
                        .toList());
    }

    private static Person withoutInitials(Person person) {
        return has(person) || hasLettersOf(person) ? new Person(person.name(), Optional.empty(), person.role(), person.span()) : person;
    }

    /** {@code Ib H. Holm (IH)}, {@code Henrik Hvid (HHV)}, among people with their own initials */
    private static boolean hasLettersOf(Person person) {
        String name = person.name().toUpperCase(Locale.ROOT);
        String letters = person.party().orElse("").toUpperCase(Locale.ROOT);
        int at = -1;
        for (char letter : letters.toCharArray()) {
            at = name.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return letters.length() > 1 && letters.length() < LONGEST && name.charAt(0) == letters.charAt(0);
    }

    private static boolean has(Person person) {
        String initials = DIVIDER.splitAsStream(person.name())
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        return initials.length() > 1 && person.party().filter(initials::equalsIgnoreCase).isPresent();
    }
}
