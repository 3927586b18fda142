package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.DanishDate;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Title, heading and the meeting's own decisions give one date. */
final class DateConflict extends StandardValidator {

    DateConflict() {
        super("date-conflict", Severity.ERROR);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        Optional<LocalDate> meeting = minutes.meeting().date().flatMap(DanishDate::value);
        meeting.ifPresent(day -> {
            heading(minutes, day, check);
            decisions(minutes, day, check);
        });
    }

    private void heading(Minutes minutes, LocalDate day, Check check) {
        DanishDate first = minutes.meeting().dates().get(0);
        for (DanishDate date : minutes.meeting().dates()) {
            check.looked();
            if (date.value().isPresent() && !date.value().get().equals(day)) {
                speak(check.at(date.span()), date, first);
            }
        }
    }

    private void decisions(Minutes minutes, LocalDate day, Check check) {
        Bodies bodies = Bodies.of(minutes);
        List<DanishDate> all = Items.open(minutes).stream()
                .flatMap(item -> own(item, bodies).stream())
                .map(decision -> decision.date().orElseThrow())
                .filter(date -> date.value().isPresent())
                .toList();
        all.forEach(date -> check.looked());
        List<LocalDate> days = all.stream().flatMap(date -> date.value().stream()).distinct().toList();
        boolean headingAlone = minutes.meeting().dates().size() == 1 && days.size() == 1 && all.size() > 1;
        if (headingAlone && !days.get(0).equals(day)) {
            DanishDate heading = minutes.meeting().dates().get(0);
            speak(check.at(heading.span()), heading, all.get(0));
            return;
        }
        long agreeing = days.contains(day)
                ? all.stream().filter(date -> date.value().equals(Optional.of(day))).count()
                : 0;
        if (agreeing * 2 > all.size()) {
            Items.open(minutes).forEach(item -> slip(item, own(item, bodies), minutes, day, check));
        }
    }

    /** An own decision of another day, on an item that has none of this one: an earlier treatment has both. */
    private void slip(AgendaItem item, List<Decision> own, Minutes minutes, LocalDate day, Check check) {
        if (own.size() == 1) {
            DanishDate date = own.get(0).date().orElseThrow();
            if (date.value().isPresent() && !date.value().get().equals(day)) {
                speak(check.at(date.span()).in(item), date, minutes.meeting().dates().get(0));
            }
        }
    }

    private void speak(Draft draft, DanishDate date, DanishDate other) {
        draft.expected(other.printed()).actual(date.printed()).say(wording(), date.printed(), other.printed());
    }

    /** The dated decisions under exactly the name that the heading has. */
    private static List<Decision> own(AgendaItem item, Bodies bodies) {
        return item.decisions().stream()
                .filter(decision -> decision.date().isPresent())
                .filter(decision -> decision.committee().isPresent() && bodies.own().isPresent())
                .filter(decision -> Bodies.same(decision.committee().get().value(), bodies.own().get()))
                .toList();
    }
}
