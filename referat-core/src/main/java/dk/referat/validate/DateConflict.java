package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.DanishDate;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        for (DanishDate date : minutes.meeting().dates()) {
            check.looked();
            if (date.value().isPresent() && !date.value().get().equals(day)) {
                String first = minutes.meeting().dates().get(0).printed();
                check.at(date.span()).expected(first).actual(date.printed()).say(wording(), date.printed(), first);
            }
        }
    }

    /** An own decision of another day, on an item that has none of this one: an earlier treatment has both. */
    private void decisions(Minutes minutes, LocalDate day, Check check) {
        Bodies bodies = Bodies.of(minutes);
        List<LocalDate> all = Items.open(minutes).stream()
                .flatMap(item -> own(item, bodies).stream())
                .map(decision -> decision.date().flatMap(DanishDate::value).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        long agreeing = all.stream().filter(day::equals).count();
        for (AgendaItem item : Items.open(minutes)) {
            List<Decision> own = own(item, bodies);
            own.forEach(decision -> check.looked());
            if (own.size() == 1 && (agreeing > all.size() - agreeing || all.stream().distinct().count() == 1)) {
                DanishDate date = own.get(0).date().orElseThrow();
                if (date.value().isPresent() && !date.value().get().equals(day)) {
                    String heading = minutes.meeting().dates().get(0).printed();
                    check.at(date.span())
                            .in(item)
                            .expected(heading)
                            .actual(date.printed())
                            .say(wording(), date.printed(), heading);
                }
            }
        }
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
