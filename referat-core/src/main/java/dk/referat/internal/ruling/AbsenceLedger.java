package dk.referat.internal.ruling;

import dk.referat.model.Absence;
import dk.referat.model.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Who was absent so far, and who came instead. */
final class AbsenceLedger {

    /** No council is larger; who was absent longer ago waits for no substitute. */
    private static final int MOST_OPEN = 64;

    private final List<Absence> absences = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final TreeSet<Integer> open = new TreeSet<>();
    private int namedLast;
    /** Those named last, where they all were known before. */
    private List<Integer> namedAgain = List.of();

    List<Absence> absences() {
        return List.copyOf(absences);
    }

    int size() {
        return absences.size();
    }

    void absent(List<Person> people) {
        if (!people.isEmpty()) {
            namedLast = absences.size();
            List<Integer> entries = people.stream().map(this::absent).toList();
            namedAgain = absences.size() == namedLast ? entries : List.of();
        }
    }

    private List<Integer> last() {
        return namedAgain.isEmpty() ? List.copyOf(open.tailSet(namedLast)) : namedAgain.stream().filter(open::contains).toList();
    }

    boolean has(Person person) {
        return byName.containsKey(key(person));
    }

    /** Absences that brackets behind names tell of. */
    void told(List<Absence> marked) {
        for (Absence absence : marked) {
            int entry = absent(absence.person());
            absence.substitute().ifPresent(substitute -> replace(entry, substitute));
        }
    }

    private int absent(Person person) {
        int entry = entryOf(person);
        Absence known = absences.get(entry);
        if (known.person().party().isEmpty() && person.party().isPresent()) {
            absences.set(entry, new Absence(person, known.substitute(), known.span().union(person.span())));
        }
        return entry;
    }

    private int entryOf(Person person) {
        return byName.computeIfAbsent(key(person), name -> {
            absences.add(new Absence(person, Optional.empty(), person.span()));
            open.add(absences.size() - 1);
            if (open.size() > MOST_OPEN) {
                open.pollFirst();
            }
            return absences.size() - 1;
        });
    }

    private static String key(Person person) {
        return person.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Substitutes for those who were named last: in their order where they are as many, unless the parties tell another one;
     * else those of whose party there is one on each side. Tells whether anybody was absent.
     */
    boolean replacedBy(List<Person> substitutes) {
        List<Integer> last = last();
        List<Integer> all = List.copyOf(open);
        if (fit(last, substitutes)) {
            replace(last, substitutes);
        } else if (fit(all, substitutes)) {
            replace(all, substitutes);
        } else if (substitutes.stream().noneMatch(person -> replacesOneOfTheParty(person, substitutes))
                && last.size() == substitutes.size()) {
            replace(last, substitutes);
        }
        return !all.isEmpty();
    }

    /** As many as that, and nobody for a member of another party. */
    private boolean fit(List<Integer> entries, List<Person> substitutes) {
        if (entries.size() != substitutes.size()) {
            return false;
        }
        for (int i = 0; i < entries.size(); i++) {
            Optional<String> party = absences.get(entries.get(i)).person().party();
            Optional<String> other = substitutes.get(i).party();
            if (party.isPresent() && other.isPresent() && !party.equals(other)) {
                return false;
            }
        }
        return true;
    }

    /** Substitutes with those for whom they came. */
    void pair(List<Person> absent, List<Person> substitutes) {
        int pairs = Math.min(absent.size(), substitutes.size());
        for (int i = 0; i < absent.size(); i++) {
            int entry = absent(absent.get(i));
            if (i < pairs) {
                replace(entry, substitutes.get(substitutes.size() - pairs + i));
            }
        }
    }

    /** {@code X (V) - Y (V) mødte som stedfortræder}: Y was listed, but is the substitute of X. */
    void lastReplacesTheOneBefore() {
        if (absences.size() > 1) {
            Absence last = absences.remove(absences.size() - 1);
            open.remove(absences.size());
            byName.remove(key(last.person()));
            replace(absences.size() - 1, last.person());
        }
    }

    private boolean replacesOneOfTheParty(Person substitute, List<Person> substitutes) {
        List<Integer> ofLast = ofTheParty(last(), substitute);
        List<Integer> entries = ofLast.isEmpty() ? ofTheParty(open, substitute) : ofLast;
        boolean one = entries.size() == 1
                && substitutes.stream().filter(other -> other.party().equals(substitute.party())).count() == 1;
        if (one) {
            replace(entries.get(0), substitute);
        }
        return one;
    }

    private List<Integer> ofTheParty(Collection<Integer> entries, Person substitute) {
        return entries.stream()
                .filter(entry -> substitute.party().isPresent())
                .filter(entry -> absences.get(entry).person().party().equals(substitute.party()))
                .toList();
    }

    private void replace(List<Integer> entries, List<Person> substitutes) {
        for (int i = 0; i < entries.size(); i++) {
            replace(entries.get(i), substitutes.get(i));
        }
    }

    private void replace(int entry, Person substitute) {
        Absence absence = absences.get(entry);
        open.remove(entry);
        absences.set(entry, new Absence(
                absence.person(), Optional.of(substitute), absence.span().union(substitute.span())));
    }
}
