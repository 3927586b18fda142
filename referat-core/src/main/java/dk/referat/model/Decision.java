package dk.referat.model;

import dk.referat.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one body decided on an item (<em>beslutning</em>).
 *
 * @param committee the body as printed; empty where the meeting's own body is not named at the decision
 * @param date when; empty where no date is printed
 * @param reference the item number in the other body's minutes, {@code pkt. 4}; empty where none is printed
 * @param outcome what the first ruling of the text says; empty where there is no ruling
 * @param lines the text, absences and votes included, without the lines that name the body
 * @param points the answers to the points of the recommendation; empty where it is not answered point by point
 * @param votes the votes, side by side
 * @param absences who was absent
 * @param statements dissents and remarks entered in the minutes
 * @param attendance who came, went or stood aside
 * @param span where it stands
 */
public record Decision(
        Optional<Text> committee,
        Optional<DanishDate> date,
        Optional<Text> reference,
        Optional<Outcome> outcome,
        List<Text> lines,
        List<DecisionPoint> points,
        List<Vote> votes,
        List<Absence> absences,
        List<Statement> statements,
        List<AttendanceEvent> attendance,
        Span span)
        implements Element {

    /** Copies the lists. */
    public Decision {
        Objects.requireNonNull(committee, "committee must not be null");
        Objects.requireNonNull(date, "date must not be null");
        Objects.requireNonNull(reference, "reference must not be null");
        Objects.requireNonNull(outcome, "outcome must not be null");
        lines = List.copyOf(lines);
        points = List.copyOf(points);
        votes = List.copyOf(votes);
        absences = List.copyOf(absences);
        statements = List.copyOf(statements);
        attendance = List.copyOf(attendance);
        Objects.requireNonNull(span, "span must not be null");
    }

    /**
     * The same decision with more absences, as where an item's head names them.
     *
     * @param more the absences that come behind those of the text
     * @return the decision
     */
    public Decision withAbsences(List<Absence> more) {
        List<Absence> all = Stream.concat(absences.stream(), more.stream()).toList();
        return new Decision(
                committee, date, reference, outcome, lines, points, votes, all, statements, attendance, span);
    }

    /**
     * {@return the lines, joined by line feeds}
     */
    public String text() {
        return lines.stream().map(Text::value).collect(Collectors.joining("\n"));
    }

    /**
     * {@return the ballots one by one; empty where nobody voted}
     */
    public List<Ballot> ballots() {
        return Ballot.of(votes);
    }
}
