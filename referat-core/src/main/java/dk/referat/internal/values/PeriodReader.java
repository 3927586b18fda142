package dk.referat.internal.values;

import dk.referat.grammar.ValueParser.CalendarDayContext;
import dk.referat.grammar.ValueParser.DaysOfMonthContext;
import dk.referat.grammar.ValueParser.DaysOfYearContext;
import dk.referat.grammar.ValueParser.DaysOfYearsContext;
import dk.referat.grammar.ValueParser.LastDayContext;
import dk.referat.grammar.ValueParser.NumericDaysContext;
import dk.referat.grammar.ValueParser.PeriodContext;
import dk.referat.grammar.ValueParser.QuarterNumberContext;
import dk.referat.grammar.ValueParser.QuarterPeriodContext;
import dk.referat.grammar.ValueParser.YearPeriodContext;
import dk.referat.model.Period;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Periods: years, quarters, spans of days. */
final class PeriodReader {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int QUARTERS = 4;

    private final Passage passage;

    PeriodReader(Passage passage) {
        this.passage = passage;
    }

    /** {@return the period; empty where the figures are none} */
    Optional<Period> period(PeriodContext period) {
        if (period instanceof YearPeriodContext years) {
            return years(years);
        } else if (period instanceof QuarterPeriodContext quarter) {
            return quarter(quarter);
        } else if (period instanceof DaysOfMonthContext days) {
            String[] numbers = days.daySpan().getText().split("\\D+");
            String month = days.MONTH().getText();
            String year = days.YEAR().getText();
            return days(days, new PrintedDay(numbers[0], month, year), new PrintedDay(numbers[1], month, year));
        } else if (period instanceof DaysOfYearContext days) {
            String year = days.YEAR().getText();
            PrintedDay last = new PrintedDay(number(days.lastDay()), days.MONTH().getText(), year);
            return days(days, DateReader.written(days.dayOfMonth(), year), last);
        } else if (period instanceof NumericDaysContext days) {
            String[] numbers = days.getText().split("\\D+");
            return days(days, numeric(numbers, 0), numeric(numbers, 3));
        } else if (period instanceof DaysOfYearsContext days) {
            return days(days);
        }
        return Optional.empty();
    }

    private Optional<Period> years(YearPeriodContext years) {
        String[] numbers = years.getText().split("\\D+");
        int first = Integer.parseInt(numbers[0]);
        Optional<Integer> last = lastYear(first, numbers[1]);
        return last.map(year -> period(
                years, Period.Kind.YEARS, LocalDate.of(first, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** {@code 1998-02} runs into the next century, {@code 2023-05} is a month. */
    private static Optional<Integer> lastYear(int first, String printed) {
        if (printed.length() > 2) {
            return Optional.of(Integer.parseInt(printed));
        }
        int sameCentury = first - first % 100 + Integer.parseInt(printed);
        if (sameCentury >= first) {
            return Optional.of(sameCentury);
        }
        return first < 2000 ? Optional.of(sameCentury + 100) : Optional.empty();
    }

    private Optional<Period> quarter(QuarterPeriodContext period) {
        int quarter = number(period.quarterNumber());
        if (quarter < 1 || quarter > QUARTERS) {
            return Optional.empty();
        }
        int year = Integer.parseInt(period.YEAR().getText());
        LocalDate first = LocalDate.of(year, (quarter - 1) * MONTHS_OF_A_QUARTER + 1, 1);
        LocalDate last = first.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1);
        return Optional.of(period(period, Period.Kind.QUARTER, first, last));
    }

    private static int number(QuarterNumberContext quarter) {
        if (quarter.DAY() != null) {
            return Integer.parseInt(quarter.DAY().getText());
        }
        return switch (quarter.ORDINAL().getText().toLowerCase(Locale.ROOT)) {
            case "første" -> 1;
            case "andet" -> 2;
            case "tredje" -> 3;
            default -> 4;
        };
    }

    private static String number(LastDayContext day) {
        return day.DAY() == null ? day.MINUS_DAY().getText().substring(1) : day.DAY().getText();
    }

    private static PrintedDay numeric(String[] numbers, int at) {
        return new PrintedDay(
                Integer.parseInt(numbers[at + 2]), Integer.parseInt(numbers[at + 1]), Integer.parseInt(numbers[at]));
    }

    private Optional<Period> days(DaysOfYearsContext days) {
        CalendarDayContext first = days.calendarDay(0);
        CalendarDayContext last = days.calendarDay(1);
        return DateReader.day(first).flatMap(from -> DateReader.day(last).flatMap(to -> days(days, from, to)));
    }

    private Optional<Period> days(PeriodContext period, PrintedDay first, PrintedDay last) {
        return first.value()
                .flatMap(from -> last.value().map(to -> period(period, Period.Kind.DAYS, from, to)));
    }

    private Period period(PeriodContext period, Period.Kind kind, LocalDate first, LocalDate last) {
        return new Period(passage.printed(period), kind, first, last, passage.span(period));
    }
}
