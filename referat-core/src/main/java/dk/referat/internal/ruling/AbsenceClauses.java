package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.AbsenteesContext;
import dk.referat.model.Person;
import java.util.List;
import java.util.Optional;

/** What the clauses of a sentence say about absence. */
final class AbsenceClauses {

    private final Subject subject;
    private final AbsenceLedger absences;
    private boolean listing;
    private boolean substituteIsNext;
    private boolean listGoesOn;
    private boolean behindBracket;
    private boolean nothingButNames;
    /** Those named last came for somebody. */
    private boolean replacing;
    private List<Person> early = List.of();

    AbsenceClauses(Subject subject, AbsenceLedger absences) {
        this.subject = subject;
        this.absences = absences;
    }

    /** {@code Afbud: X (F) Y (F) Z (V)}: whether the sentence is a label with names that nothing divides. */
    void nothingButNames(boolean value) {
        nothingButNames = value;
    }

    /** Whether the next clause stands directly behind an opening bracket. */
    void behindBracket(boolean value) {
        behindBracket = value;
    }

    /** Somebody is named before anything is said of them. */
    void named(Group group) {
        absences.told(group.absent());
        if (group.people().isEmpty()) {
            return;
        }
        if (substituteIsNext) {
            replacedBy(group.people());
            subject.use();
            substituteIsNext = false;
        } else if (listGoesOn || listing && nothingButNames) {
            absences.absent(group.people());
        }
        listGoesOn = false;
        replacing = false;
    }

    /** {@code Fraværende: X, Y}; behind a name, {@code X (fraværende)}. */
    void listed(AbsenteesContext clause, Optional<Group> group) {
        if (group.isPresent()) {
            subject.name(group.get());
            absences.absent(group.get().people());
            absences.told(group.get().absent());
            listing = true;
        } else if (clause.mark() == null && clause.NOBODY() == null) {
            List<Person> people = subject.freshPeople();
            int from = behindBracket && !people.isEmpty() ? people.size() - 1 : 0;
            absences.absent(people.subList(from, people.size()));
        }
    }

    /** In {@code Y var indkaldt for X på de punkter, hvor hun var fraværende} nobody is named anew. */
    void absent() {
        if (!replacing) {
            absences.absent(subject.people());
        }
        subject.use();
    }

    void replacedBy(Optional<Group> group) {
        group.map(Group::people).ifPresent(this::replacedBy);
        substituteIsNext = group.isEmpty();
        listGoesOn = listing;
    }

    /**
     * {@code … og Y mødte som stedfortræder}; in a list the substitute stands behind the absentee. {@code Y var indkaldt som
     * stedfortræder X}: a word is missing.
     */
    void replacing(Optional<Group> group) {
        List<Person> before = subject.freshPeople();
        List<Person> behind = group.map(Group::people).orElse(List.of());
        if (!listing && before.size() == 1 && behind.size() == 1) {
            absences.pair(behind, before);
        } else if (listing && before.size() > 1) {
            absences.lastReplacesTheOneBefore();
        } else if (isForOneNotKnown(before, group)) {
            pair(group, before);
        } else if (before.size() == 2 && subject.fresh().filter(Group::isDivided).isPresent()) {
            absences.pair(before.subList(0, 1), before.subList(1, 2));
        } else if (!before.isEmpty()) {
            replacedBy(before);
        } else {
            group.map(Group::people).ifPresent(this::replacedBy);
        }
        listGoesOn = listing;
        subject.use();
    }

    /** {@code Y var indkaldt som stedfortræder X}, where nobody said of Y that he was absent. */
    private boolean isForOneNotKnown(List<Person> before, Optional<Group> group) {
        return !listing && before.size() == 1 && !absences.has(before.get(0)) && group.filter(named -> named.people().size() == 1).isPresent();
    }

    /** {@code Y deltog i stedet for X}. */
    void replaces(Optional<Group> group) {
        pair(group, subject.people());
        replacing = !subject.people().isEmpty();
    }

    /** {@code I stedet for X deltog Y}, or {@code Y, i stedet for X}. */
    void instead(Optional<Group> absent, Optional<Group> substitutes) {
        pair(absent, substitutes.map(Group::people).orElse(subject.closePeople()));
    }

    /**
     * {@code … deltog stedfortræder Y, da X var inhabil}: the substitute is named before the absentee; or
     * {@code X, F - Y stedfortræder}.
     */
    void end() {
        boolean lineOfTwo = substituteIsNext && subject.freshPeople().size() == 2;
        if (lineOfTwo && subject.freshPeople().stream().allMatch(absences::has)) {
            absences.lastReplacesTheOneBefore();
        } else if (!early.isEmpty()) {
            absences.replacedBy(early);
        }
    }

    private void replacedBy(List<Person> substitutes) {
        if (!absences.replacedBy(substitutes)) {
            early = substitutes;
        }
    }

    private void pair(Optional<Group> absent, List<Person> substitutes) {
        if (!substitutes.isEmpty()) {
            absent.map(Group::people).ifPresent(people -> absences.pair(people, substitutes));
            subject.use();
        }
    }
}
