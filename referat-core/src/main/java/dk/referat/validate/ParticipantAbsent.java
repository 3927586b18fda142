package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.Absence;
import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Person;
import java.util.List;

/** Who is listed as taking part took part, and who took part is listed. */
final class ParticipantAbsent extends StandardValidator {

    ParticipantAbsent() {
        super("participant-absent", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        List<Person> listed = minutes.meeting().participants();
        Bodies bodies = Bodies.of(minutes);
        List<Decision> decisions = Items.open(minutes).stream()
                .flatMap(item -> own(item, bodies).stream())
                .filter(Items::hasWords)
                .toList();
        if (listed.isEmpty() || decisions.size() < 2) {
            return;
        }
        for (Person person : listed) {
            check.looked();
            boolean known = minutes.meeting().absentees().stream().anyMatch(absence -> isSame(absence.person(), person));
            if (!known && decisions.stream().allMatch(decision -> isAbsent(person, decision))) {
                check.at(person.span()).actual(person.name()).say(wording(), person.name());
            }
        }
        substitutes(listed, decisions, check);
    }

    /** Somebody who stood in at every item, and is not listed. */
    private void substitutes(List<Person> listed, List<Decision> decisions, Check check) {
        for (Absence absence : decisions.get(0).absences()) {
            absence.substitute()
                    .filter(substitute -> listed.stream().noneMatch(person -> isSame(person, substitute)))
                    .filter(substitute -> decisions.stream().allMatch(decision -> isSubstitute(substitute, decision)))
                    .ifPresent(substitute -> check.at(listed.get(0).span())
                            .expected(substitute.name())
                            .say(wording("substitute"), substitute.name()));
        }
    }

    private static List<Decision> own(AgendaItem item, Bodies bodies) {
        return bodies.ownDecisions(item);
    }

    private static boolean isAbsent(Person person, Decision decision) {
        return decision.absences().stream().anyMatch(absence -> isSame(absence.person(), person));
    }

    private static boolean isSubstitute(Person person, Decision decision) {
        return decision.absences().stream()
                .anyMatch(absence -> absence.substitute().filter(other -> isSame(other, person)).isPresent());
    }

    private static boolean isSame(Person one, Person other) {
        return Words.samePerson(one.name(), other.name());
    }
}
