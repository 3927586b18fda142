package dk.referat.internal.ruling;

import dk.referat.model.Absence;
import dk.referat.model.AttendanceEvent;
import dk.referat.model.Person;
import dk.referat.model.Statement;
import dk.referat.model.Vote;
import java.util.List;
import java.util.stream.Collectors;

/** Findings in the short form of the test tables. */
final class Shown {

    private Shown() {}

    /** {@code Gitte Holm (B) <- Anna Lind (B); Per Krag}. */
    static String absences(List<Absence> absences) {
        return absences.stream()
                .map(absence -> person(absence.person())
                        + absence.substitute().map(other -> " <- " + person(other)).orElse(""))
                .collect(Collectors.joining("; "));
    }

    static String people(List<Person> people) {
        return people.stream()
                .map(person -> person.role().map(role -> "[" + role + "] ").orElse("") + person(person))
                .collect(Collectors.joining("; "));
    }

    static String person(Person person) {
        return person.name() + person.party().map(party -> " (" + party + ")").orElse("");
    }

    /** {@code for 4 C=3 V=1; against F Ø}; of the second ballot {@code 2.for 5}. */
    static String votes(List<Vote> votes) {
        return votes.stream().map(Shown::vote).collect(Collectors.joining("; "));
    }

    private static String vote(Vote vote) {
        StringBuilder shown = new StringBuilder(vote.ballot() > 1 ? vote.ballot() + "." : "");
        shown.append(vote.position().wireName());
        vote.count().ifPresent(count -> shown.append(' ').append(count));
        vote.byParty().forEach(party -> {
            shown.append(' ').append(party.party());
            party.count().ifPresent(count -> shown.append('=').append(count));
        });
        if (!vote.voters().isEmpty()) {
            shown.append(vote.voters().stream().map(Shown::person).collect(Collectors.joining(", ", " {", "}")));
        }
        return shown.toString();
    }

    static String attendance(List<AttendanceEvent> events) {
        return events.stream()
                .map(event -> event.kind().wireName() + " " + person(event.person())
                        + event.time().map(time -> " " + time.value()).orElse(""))
                .collect(Collectors.joining("; "));
    }

    static String statements(List<Statement> statements) {
        return statements.stream()
                .map(said -> said.kind().wireName() + " " + said.by().orElse("-") + ": " + said.text())
                .collect(Collectors.joining(" | "));
    }
}
