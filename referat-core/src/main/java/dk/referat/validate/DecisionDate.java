package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.DanishDate;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Another body's date lies near the meeting's: a date that lies a year off is a slip of the year. */
final class DecisionDate extends StandardValidator {

    /** A case takes a few months from the first body to the last. */
    private static final int USUAL_DAYS = 120;

    DecisionDate() {
        super("decision-date", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        Optional<LocalDate> meeting = minutes.meeting().date().flatMap(DanishDate::value);
        if (meeting.isEmpty()) {
            return;
        }
        Bodies bodies = Bodies.of(minutes);
        for (AgendaItem item : Items.open(minutes)) {
            List<Decision> others = item.decisions().stream()
                    .filter(decision -> decision.committee().isPresent() && !bodies.isOwn(decision))
                    .filter(decision -> decision.date().flatMap(DanishDate::value).isPresent())
                    .toList();
            for (Decision decision : others) {
                check.looked();
                DanishDate date = decision.date().orElseThrow();
                LocalDate day = date.value().orElseThrow();
                if (day.isAfter(meeting.get().plusMonths(1)) || isSlipOfYear(day, meeting.get())) {
                    check.at(date.span())
                            .in(item)
                            .actual(date.printed())
                            .say(
                                    wording(),
                                    date.printed(),
                                    decision.committee().orElseThrow().value(),
                                    minutes.meeting().dates().get(0).printed());
                }
            }
        }
    }

    /** Over a year before the meeting, and a likely date with the year put right; an old case has other days too. */
    private static boolean isSlipOfYear(LocalDate day, LocalDate meeting) {
        if (!day.isBefore(meeting.minusYears(1)) || day.isBefore(meeting.minusYears(3))) {
            return false;
        }
        LocalDate right = day.withYear(meeting.getYear());
        if (right.isAfter(meeting)) {
            right = day.withYear(meeting.getYear() - 1);
        }
        return ChronoUnit.DAYS.between(right, meeting) <= USUAL_DAYS && right.isAfter(day);
    }
}
