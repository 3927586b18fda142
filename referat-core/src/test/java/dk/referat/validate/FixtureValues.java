package dk.referat.validate;

import dk.referat.model.Amount;
import dk.referat.model.Approximation;
import dk.referat.model.DanishDate;
import dk.referat.model.MeantSign;
import dk.referat.model.MoneyUnit;
import dk.referat.model.Period;
import dk.referat.model.Text;
import dk.referat.model.Value;
import dk.referat.source.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of a test's prose: amounts, dates with a year and year periods, in their plainest forms. */
final class FixtureValues {

    private static final Pattern AMOUNT = Pattern.compile(
            "(ca\\. |godt |op til )?(?<![\\d.,])([+-]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?) (mia\\. kr\\."
                    + "|mio\\. kr\\.|t\\. kr\\.|kr\\.)");
    private static final List<String> MONTHS = List.of(
            "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
            "december");
    private static final List<String> DAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
    private static final Pattern DATE = Pattern.compile(
            "(?:(" + String.join("|", DAYS) + ") (?:d\\.|den) )?(\\d{1,2})\\. (" + String.join("|", MONTHS) + ") (\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile("(?<![\\d-])((?:19|20)\\d\\d)-((?:19|20)\\d\\d)(?![\\d-])");

    private FixtureValues() {}

    static List<Value> read(List<Text> lines) {
        List<Value> values = new ArrayList<>();
        for (Text line : lines) {
            amounts(line, values);
            Matcher date = DATE.matcher(line.value());
            while (date.find()) {
                values.add(date(date.group(), span(line, date)));
            }
            Matcher period = PERIOD.matcher(line.value());
            while (period.find()) {
                values.add(new Period(
                        period.group(),
                        Period.Kind.YEARS,
                        LocalDate.of(Integer.parseInt(period.group(1)), 1, 1),
                        LocalDate.of(Integer.parseInt(period.group(2)), 12, 31),
                        span(line, period)));
            }
        }
        values.sort(Comparator.comparing(Value::span));
        return values;
    }

    static DanishDate date(String printed, Span span) {
        Matcher match = DATE.matcher(printed);
        if (!match.find()) {
            throw new IllegalArgumentException("no date of a test: " + printed);
        }
        Optional<LocalDate> value;
        try {
            value = Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(4)),
                    MONTHS.indexOf(match.group(3)) + 1,
                    Integer.parseInt(match.group(2))));
        } catch (DateTimeException noSuchDay) {
            value = Optional.empty();
        }
        Optional<DayOfWeek> weekday = Optional.ofNullable(match.group(1))
                .map(day -> DayOfWeek.of(DAYS.indexOf(day.toLowerCase(Locale.ROOT)) + 1));
        return new DanishDate(printed, value, weekday, span);
    }

    static String print(LocalDate day) {
        return day.getDayOfMonth() + ". " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    static String print(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(".", "").replace(',', '.').replace("+", ""));
    }

    private static void amounts(Text line, List<Value> values) {
        Matcher match = AMOUNT.matcher(line.value());
        while (match.find()) {
            MoneyUnit unit = switch (match.group(3)) {
                case "mia. kr." -> MoneyUnit.BILLIONS;
                case "mio. kr." -> MoneyUnit.MILLIONS;
                case "t. kr." -> MoneyUnit.THOUSANDS;
                default -> MoneyUnit.KRONER;
            };
            Approximation hedge = match.group(1) == null
                    ? Approximation.NONE
                    : match.group(1).startsWith("godt") ? Approximation.AT_LEAST : Approximation.ABOUT;
            values.add(new Amount(
                    match.group().substring(match.group(1) == null ? 0 : match.group(1).length()),
                    number(match.group(2)),
                    unit,
                    MeantSign.AS_PRINTED,
                    hedge,
                    Optional.empty(),
                    span(line, match)));
        }
    }

    private static Span span(Text line, Matcher match) {
        return new Span(line.span().start() + match.start(), line.span().start() + match.end());
    }
}
