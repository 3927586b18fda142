package dk.referat.internal.ruling;

import dk.referat.model.AttendanceEvent;
import dk.referat.model.AttendanceEvent.Kind;
import dk.referat.model.DanishTime;
import dk.referat.model.Person;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who came, went or stood aside so far. */
final class AttendanceLedger {

    private final List<AttendanceEvent> events = new ArrayList<>();
    private int ofThisSentence;

    List<AttendanceEvent> events() {
        return List.copyOf(events);
    }

    int size() {
        return events.size();
    }

    void nextSentence() {
        ofThisSentence = events.size();
    }

    void add(Kind kind, List<Person> people, Span verb, Optional<DanishTime> time) {
        for (Person person : people) {
            Span span = person.span().union(verb);
            events.add(new AttendanceEvent(
                    person, kind, time, time.map(clock -> span.union(clock.span())).orElse(span)));
        }
    }

    /** Gives the time to those events of the sentence that have none; tells whether there was one. */
    boolean at(DanishTime time) {
        boolean given = false;
        for (int i = ofThisSentence; i < events.size(); i++) {
            AttendanceEvent event = events.get(i);
            if (event.time().isEmpty() && event.kind() != Kind.RECUSED) {
                Span span = event.span().union(time.span());
                events.set(i, new AttendanceEvent(event.person(), event.kind(), Optional.of(time), span));
                given = true;
            }
        }
        return given;
    }

    /** Those who left during the sentence. */
    List<Person> left() {
        return events.subList(ofThisSentence, events.size()).stream()
                .filter(event -> event.kind() == Kind.LEFT)
                .map(AttendanceEvent::person)
                .toList();
    }

    boolean recused() {
        return events.subList(ofThisSentence, events.size()).stream().anyMatch(event -> event.kind() == Kind.RECUSED);
    }
}
