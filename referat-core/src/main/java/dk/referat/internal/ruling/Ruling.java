package dk.referat.internal.ruling;

import dk.referat.model.Absence;
import dk.referat.model.AttendanceEvent;
import dk.referat.model.Outcome;
import dk.referat.model.Statement;
import dk.referat.model.Vote;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the text of one decision says. */
public record Ruling(
        Optional<Outcome> outcome,
        List<Vote> votes,
        List<Absence> absences,
        List<Statement> statements,
        List<AttendanceEvent> attendance) {

    /** Copies the lists. */
    public Ruling {
        Objects.requireNonNull(outcome, "outcome must not be null");
        votes = List.copyOf(votes);
        absences = List.copyOf(absences);
        statements = List.copyOf(statements);
        attendance = List.copyOf(attendance);
    }
}
