package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.DanishDate;
import dk.referat.model.Minutes;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** A weekday that is printed with a date is that date's. */
final class WeekdayOfDate extends StandardValidator {

    WeekdayOfDate() {
        super("weekday", Severity.ERROR);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (Dates.Printed printed : Dates.of(minutes)) {
            DanishDate date = printed.date();
            if (date.weekday().isPresent() && date.value().isPresent() && Dates.hasYear(date)) {
                check.looked();
                DayOfWeek expected = date.value().get().getDayOfWeek();
                if (expected != date.weekday().get()) {
                    printed.draft(check)
                            .expected(danish(expected))
                            .actual(danish(date.weekday().get()))
                            .say(wording(), date.printed(), danish(date.weekday().get()), danish(expected));
                }
            }
        }
    }

    private static String danish(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("da"));
    }
}
