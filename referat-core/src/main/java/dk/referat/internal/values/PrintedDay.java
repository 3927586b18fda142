package dk.referat.internal.values;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of the calendar as somebody wrote it, perhaps one that the calendar does not have.
 *
 * @param year the year
 * @param month the month, counted from 1
 * @param day the day of the month
 */
record PrintedDay(int year, int month, int day) {

    private static final int LAST_MISPRINTED_DAY = 39;
    private static final int LAST_MISPRINTED_MONTH = 19;
    private static final int MONTHS = 12;

    /** The day of printed words, {@code 9}, {@code februar}, {@code 2023}. */
    PrintedDay(String day, String month, String year) {
        this(Calendar.year(year), Calendar.month(month), Integer.parseInt(day));
    }

    /** {@return the day of figures, <code>09-02-2023</code>; empty where they are more likely something else} */
    static Optional<PrintedDay> numeric(String printed) {
        String[] figures = figures(printed);
        PrintedDay day = new PrintedDay(
                Calendar.year(figures[2]), Integer.parseInt(figures[1]), Integer.parseInt(figures[0]));
        if (printed.indexOf('/') > 0 && day.isMonthFirst()) {
            return Optional.of(new PrintedDay(day.year, day.day, day.month));
        }
        boolean shortYear = figures[2].length() == 2;
        return Optional.of(day).filter(found -> shortYear ? found.value().isPresent() : found.isLikely());
    }

    /** {@return the day of <code>2019-01-07</code>; empty where there is no such day} */
    static Optional<PrintedDay> iso(String printed) {
        String[] figures = figures(printed);
        PrintedDay day = new PrintedDay(
                Integer.parseInt(figures[0]), Integer.parseInt(figures[1]), Integer.parseInt(figures[2]));
        return Optional.of(day).filter(found -> found.value().isPresent());
    }

    /** {@return the day of <code>15-maj-2002</code>} */
    static Optional<PrintedDay> lettered(String printed) {
        String[] parts = printed.split("[^\\p{L}\\d]+");
        return Optional.of(new PrintedDay(parts[0], parts[1], parts[2]));
    }

    /** The day with month and day changed about, where the calendar has it. */
    PrintedDay monthFirst() {
        PrintedDay changed = new PrintedDay(year, day, month);
        return day <= MONTHS && month > 0 && changed.value().isPresent() ? changed : this;
    }

    /** {@code 8/21/2019}: a year has no month 21. */
    private boolean isMonthFirst() {
        return value().isEmpty() && Calendar.day(year, day, month).isPresent();
    }

    private static String[] figures(String printed) {
        return printed.split("\\D+");
    }

    /** A slip of a day or a month, not an account or a chapter. */
    private boolean isLikely() {
        return day <= LAST_MISPRINTED_DAY && month <= LAST_MISPRINTED_MONTH;
    }

    /** {@return the day; empty where the calendar has none such} */
    Optional<LocalDate> value() {
        return Calendar.day(year, month, day);
    }
}
