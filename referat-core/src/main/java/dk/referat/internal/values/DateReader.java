package dk.referat.internal.values;

import dk.referat.grammar.ValueParser.CalendarDayContext;
import dk.referat.grammar.ValueParser.DateContext;
import dk.referat.grammar.ValueParser.DayOfMonthContext;
import dk.referat.grammar.ValueParser.DayPairContext;
import dk.referat.grammar.ValueParser.EnglishDateContext;
import dk.referat.grammar.ValueParser.IsoDateContext;
import dk.referat.grammar.ValueParser.LetteredDateContext;
import dk.referat.grammar.ValueParser.NumericDateContext;
import dk.referat.grammar.ValueParser.SpacedDateContext;
import dk.referat.grammar.ValueParser.WrittenDateContext;
import dk.referat.model.DanishDate;
import dk.referat.source.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;

/** Dates, day first. */
final class DateReader {

    /** {@code 3:00:00 PM} behind {@code 11/7/2018}: where a day has two halves, the month comes first. */
    private static final Pattern HALF_DAY = Pattern.compile(",?\\s+\\d{1,2}(?::\\d{2}){1,2}\\s?[AP]M\\b");

    private final Passage passage;

    DateReader(Passage passage) {
        this.passage = passage;
    }

    /** {@return the date; empty where the figures are no date at all} */
    Optional<DanishDate> date(DateContext date) {
        return day(date.calendarDay()).map(day -> isMonthFirst(date) ? day.monthFirst() : day).map(day -> dated(date, day));
    }

    private boolean isMonthFirst(DateContext date) {
        boolean numeric = date.calendarDay() instanceof NumericDateContext && date.getText().indexOf('/') > 0;
        return numeric && HALF_DAY.matcher(passage.text()).region(Passage.end(date), passage.text().length()).lookingAt();
    }

    private DanishDate dated(DateContext date, PrintedDay day) {
        if (date.weekday() == null) {
            return date(date.calendarDay(), day, Optional.empty());
        }
        return date(date, day, Optional.of(Calendar.weekday(date.weekday().WEEKDAY().getText())));
    }

    private DanishDate date(ParserRuleContext place, PrintedDay day, Optional<DayOfWeek> weekday) {
        return new DanishDate(passage.printed(place), day.value(), weekday, passage.span(place));
    }

    /** {@return the two dates of <code>1. og 14. november 2023</code>} */
    List<DanishDate> dates(DayPairContext pair) {
        String year = pair.YEAR().getText();
        DayOfMonthContext last = pair.dayOfMonth();
        PrintedDay first = new PrintedDay(pair.DAY().getText(), last.MONTH().getText(), year);
        int firstStart = Passage.start(pair);
        int firstEnd = pair.DOT(0).getSymbol().getStopIndex() + 1;
        int lastStart = Passage.start(last);
        int end = Passage.end(pair);
        return List.of(
                date(firstStart, firstEnd, first.value()),
                date(lastStart, end, written(last, year).value()));
    }

    private DanishDate date(int start, int end, Optional<LocalDate> value) {
        Span span = passage.span(start, end);
        return new DanishDate(passage.printed(start, end), value, Optional.empty(), span);
    }

    /** {@return the day that is printed; empty where the figures are none} */
    static Optional<PrintedDay> day(CalendarDayContext day) {
        if (day instanceof NumericDateContext numeric) {
            return PrintedDay.numeric(numeric.getText());
        } else if (day instanceof SpacedDateContext spaced) {
            return PrintedDay.numeric(spaced.getText());
        } else if (day instanceof LetteredDateContext lettered) {
            return PrintedDay.lettered(lettered.getText());
        } else if (day instanceof IsoDateContext iso) {
            return PrintedDay.iso(iso.getText());
        } else if (day instanceof WrittenDateContext written) {
            return Optional.of(written(written.dayOfMonth(), written.YEAR().getText()));
        } else if (day instanceof EnglishDateContext english) {
            return Optional.of(new PrintedDay(
                    english.DAY().getText(), english.MONTH().getText(), english.YEAR().getText()));
        }
        return Optional.empty();
    }

    static PrintedDay written(DayOfMonthContext day, String year) {
        return new PrintedDay(day.DAY().getText(), day.MONTH().getText(), year);
    }
}
