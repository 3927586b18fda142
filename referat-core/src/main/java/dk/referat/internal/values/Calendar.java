package dk.referat.internal.values;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Danish names of days and months, and years of two digits. */
final class Calendar {

    /** Minutes on file are younger than 1970, so {@code 69} is 2069 and {@code 70} is 1970. */
    private static final int FIRST_YEAR = 1970;

    private Calendar() {}

    /** {@return the month of a name that the lexer knows, by the letters that misprints leave alone} */
    static int month(String name) {
        String start = name.substring(0, Math.min(3, name.length())).toLowerCase(Locale.ROOT);
        return switch (start) {
            case "jan" -> 1;
            case "feb" -> 2;
            case "mar" -> 3;
            case "apr" -> 4;
            case "maj", "may" -> 5;
            case "jun" -> 6;
            case "jul" -> 7;
            case "aug", "agu" -> 8;
            case "sep" -> 9;
            case "okt", "oct" -> 10;
            case "nov" -> 11;
            default -> 12;
        };
    }

    /** {@return the day of the week of a name that the lexer knows} */
    static DayOfWeek weekday(String name) {
        String start = name.substring(0, 2).toLowerCase(Locale.ROOT);
        return switch (start) {
            case "ma" -> DayOfWeek.MONDAY;
            case "ti" -> DayOfWeek.TUESDAY;
            case "on" -> DayOfWeek.WEDNESDAY;
            case "to" -> DayOfWeek.THURSDAY;
            case "fr" -> DayOfWeek.FRIDAY;
            case "lø" -> DayOfWeek.SATURDAY;
            default -> DayOfWeek.SUNDAY;
        };
    }

    /** {@return a year of two digits in full, one of four as it is} */
    static int year(String printed) {
        int year = Integer.parseInt(printed);
        if (printed.length() > 2) {
            return year;
        }
        int century = FIRST_YEAR - FIRST_YEAR % 100;
        return century + year >= FIRST_YEAR ? century + year : century + 100 + year;
    }

    /** {@return the day; empty where the calendar has none such} */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
