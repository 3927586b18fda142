package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.Absence;
import dk.referat.model.AgendaItem;
import dk.referat.model.AttendanceEvent;
import dk.referat.model.Ballot;
import dk.referat.model.Decision;
import dk.referat.model.Meeting;
import dk.referat.model.Minutes;
import dk.referat.model.Person;
import dk.referat.model.Vote;
import java.util.ArrayList;
import java.util.List;

/** No more vote than are present. */
final class VoteCount extends StandardValidator {

    VoteCount() {
        super("vote-count", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        if (minutes.meeting().participants().isEmpty()) {
            return;
        }
        Bodies bodies = Bodies.of(minutes);
        for (AgendaItem item : Items.open(minutes)) {
            for (Decision decision : bodies.ownDecisions(item)) {
                int present = present(minutes.meeting(), decision).size();
                for (Ballot ballot : decision.ballots()) {
                    check.looked();
                    int votes = ballot.votes().stream().mapToInt(VoteCount::count).sum();
                    if (votes > present) {
                        check.at(ballot.span())
                                .in(item)
                                .expected(Integer.toString(present))
                                .actual(Integer.toString(votes))
                                .say(wording(), Integer.toString(votes), Integer.toString(present));
                    }
                }
            }
        }
    }

    private static List<Person> present(Meeting meeting, Decision decision) {
        List<Person> present = new ArrayList<>(meeting.participants());
        meeting.absentees().forEach(absence -> replace(present, absence));
        decision.absences().forEach(absence -> replace(present, absence));
        decision.attendance().stream()
                .filter(event -> event.kind() == AttendanceEvent.Kind.RECUSED)
                .forEach(event -> remove(present, event.person()));
        return present;
    }

    private static void replace(List<Person> present, Absence absence) {
        remove(present, absence.person());
        absence.substitute()
                .filter(substitute -> present.stream().noneMatch(person -> isSame(person, substitute)))
                .ifPresent(present::add);
    }

    private static void remove(List<Person> present, Person absent) {
        present.removeIf(person -> isSame(person, absent));
    }

    private static boolean isSame(Person one, Person other) {
        return Words.samePerson(one.name(), other.name());
    }

    private static int count(Vote vote) {
        int parties = vote.byParty().stream().mapToInt(party -> party.count().orElse(0)).sum();
        return vote.count().orElse(Math.max(parties, vote.voters().size()));
    }
}
