package dk.referat.internal.ruling;

import dk.referat.model.Absence;
import dk.referat.model.Person;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who was absent so far, and who came instead. */
final class AbsenceLedger {

    private final List<Absence> absences = new ArrayList<>();

    List<Absence> absences() {
        return List.copyOf(absences);
    }

    void absent(List<Person> people) {
        people.forEach(person -> absent(person, person.span()));
    }

    private int absent(Person person, Span span) {
        for (int i = 0; i < absences.size(); i++) {
            if (absences.get(i).person().name().equalsIgnoreCase(person.name())) {
                return i;
            }
        }
        absences.add(new Absence(person, Optional.empty(), span));
        return absences.size() - 1;
    }

    /** Substitutes for those who were named before: in their order, or party by party where the numbers differ. */
    void replacedBy(List<Person> substitutes) {
        List<Integer> open = open();
        if (substitutes.size() == open.size()) {
            for (int i = 0; i < open.size(); i++) {
                replace(open.get(i), substitutes.get(i));
            }
        } else {
            substitutes.forEach(this::replaceOneOfTheParty);
        }
    }

    /** Substitutes with those for whom they came. */
    void pair(List<Person> absent, List<Person> substitutes) {
        int pairs = Math.min(absent.size(), substitutes.size());
        for (int i = 0; i < absent.size(); i++) {
            int entry = absent(absent.get(i), absent.get(i).span());
            if (i < pairs) {
                replace(entry, substitutes.get(substitutes.size() - pairs + i));
            }
        }
    }

    /** {@code X (V) - Y (V) mødte som stedfortræder}: the last one listed was no absentee but the substitute of the one before. */
    void lastReplacesTheOneBefore() {
        if (absences.size() > 1) {
            Absence last = absences.remove(absences.size() - 1);
            replace(absences.size() - 1, last.person());
        }
    }

    private void replaceOneOfTheParty(Person substitute) {
        List<Integer> open = open();
        if (open.isEmpty()) {
            return;
        }
        int entry = open.stream()
                .filter(i -> substitute.party().isPresent()
                        && absences.get(i).person().party().equals(substitute.party()))
                .findFirst()
                .orElse(open.get(open.size() - 1));
        replace(entry, substitute);
    }

    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < absences.size(); i++) {
            if (absences.get(i).substitute().isEmpty()) {
                open.add(i);
            }
        }
        return open;
    }

    private void replace(int entry, Person substitute) {
        Absence absence = absences.get(entry);
        absences.set(entry, new Absence(
                absence.person(), Optional.of(substitute), absence.span().union(substitute.span())));
    }
}
