package dk.referat.validate;

import dk.referat.model.Absence;
import dk.referat.model.AttendanceEvent;
import dk.referat.model.DanishDate;
import dk.referat.model.Decision;
import dk.referat.model.DecisionPoint;
import dk.referat.model.Outcome;
import dk.referat.model.Person;
import dk.referat.model.Text;
import dk.referat.model.Vote;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes a decision for tests. */
final class DecisionBuilder {

    private final MinutesBuilder minutes;
    private final int start;
    private Optional<Text> committee = Optional.empty();
    private Optional<DanishDate> date = Optional.empty();
    private final List<Text> lines = new ArrayList<>();
    private final List<DecisionPoint> points = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<AttendanceEvent> attendance = new ArrayList<>();

    DecisionBuilder(MinutesBuilder minutes) {
        this.minutes = minutes;
        this.start = minutes.here();
    }

    DecisionBuilder by(String body, String printed) {
        committee = Optional.of(minutes.line(body));
        date = Optional.of(FixtureValues.date(printed, minutes.line(printed).span()));
        return this;
    }

    DecisionBuilder line(String text) {
        lines.add(minutes.line(text));
        return this;
    }

    DecisionBuilder point(String number, String text) {
        Text line = minutes.line(number + ". " + text);
        lines.add(line);
        points.add(new DecisionPoint(number, text, line.span()));
        return this;
    }

    DecisionBuilder vote(Vote.Position position, int count, Map<String, Integer> parties) {
        Text line = minutes.line(position + " stemte " + count + " " + parties);
        lines.add(line);
        List<Vote.PartyVotes> read = parties.entrySet().stream()
                .map(party -> new Vote.PartyVotes(
                        party.getKey(), party.getValue() < 0 ? OptionalInt.empty() : OptionalInt.of(party.getValue())))
                .toList();
        votes.add(new Vote(1, position, OptionalInt.of(count), read, List.of(), line.span()));
        return this;
    }

    DecisionBuilder absent(String name) {
        Person person = minutes.person(name);
        absences.add(new Absence(person, Optional.empty(), person.span()));
        return this;
    }

    DecisionBuilder absent(String name, String substitute) {
        Person person = minutes.person(name);
        Person other = minutes.person(substitute);
        absences.add(new Absence(person, Optional.of(other), person.span().union(other.span())));
        return this;
    }

    DecisionBuilder recused(String name) {
        Person person = minutes.person(name);
        attendance.add(new AttendanceEvent(person, AttendanceEvent.Kind.RECUSED, Optional.empty(), person.span()));
        return this;
    }

    Decision build() {
        return new Decision(
                committee,
                date,
                Optional.empty(),
                outcome(),
                lines,
                points,
                votes,
                absences,
                List.of(),
                attendance,
                new Span(start, Math.max(start, minutes.here() - 1)));
    }

    private Optional<Outcome> outcome() {
        String text = String.join(" ", lines.stream().map(Text::value).toList()).toLowerCase(java.util.Locale.ROOT);
        if (text.contains("udsat")) {
            return Optional.of(Outcome.POSTPONED);
        }
        if (text.matches("[^a-zæøå]*(anbefal|indstil).*") || text.contains("nr. 2 anbefales")) {
            return Optional.of(Outcome.RECOMMENDED);
        }
        if (text.contains("godkendt") || text.contains("vedtaget")) {
            return Optional.of(Outcome.APPROVED);
        }
        return text.contains("efterretning") ? Optional.of(Outcome.NOTED) : Optional.empty();
    }
}
