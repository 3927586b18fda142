package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.DanishDate;
import dk.referat.model.Minutes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date exists in the calendar. */
final class InvalidDate extends StandardValidator {

    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[-./]\\s?(\\d{1,2})\\s?[-./ ]\\s?(\\d{4}|\\d{2})$");
    private static final Pattern NAMED = Pattern.compile("(?<!\\d)(\\d{1,2})\\.?\\s?(jan|feb|mar|apr|maj|jun|jul"
            + "|aug|sep|okt|nov|dec)\\p{L}*");

    InvalidDate() {
        super("invalid-date", Severity.ERROR);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (Dates.Printed printed : Dates.of(minutes)) {
            check.looked();
            if (printed.date().value().isEmpty() && isMeant(printed.date())) {
                printed.draft(check).say(wording(), printed.date().printed());
            }
        }
    }

    /** Whether it can be nothing but a date: numbers with points may be a case or a section, "29. februar" has no year. */
    private static boolean isMeant(DanishDate date) {
        String plain = Words.lower(date.printed().strip());
        Matcher named = NAMED.matcher(plain);
        if (named.find()) {
            int day = Integer.parseInt(named.group(1));
            return day >= 1 && day <= 39 && !(named.group(2).equals("feb") && day == 29 && !Dates.hasYear(date));
        }
        Matcher numbers = NUMBERS.matcher(plain);
        return numbers.find() && isDay(numbers.group(1)) && isMonth(numbers.group(2));
    }

    private static boolean isDay(String number) {
        return Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= 39;
    }

    private static boolean isMonth(String number) {
        return Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= 12;
    }
}
