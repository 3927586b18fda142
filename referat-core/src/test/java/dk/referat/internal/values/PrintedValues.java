package dk.referat.internal.values;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values as people print them, for properties. */
final class PrintedValues {

    static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private PrintedValues() {}

    /** Numbers of up to nine digits before the comma and three behind it. */
    static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(9)),
                        Arbitraries.integers().between(0, 3))
                .as(BigDecimal::new);
    }

    /** The thousands apart or not, as a number without points is printed too. */
    static String number(BigDecimal number, String thousands) {
        String[] parts = number.abs().toPlainString().split("\\.");
        StringBuilder whole = new StringBuilder(parts[0]);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, thousands);
        }
        String sign = number.signum() < 0 ? "-" : "";
        return sign + whole + (parts.length > 1 ? "," + parts[1] : "");
    }

    static Arbitrary<String> thousands() {
        return Arbitraries.of(".", "", "\u00A0", "\u202F", "\u2009");
    }

    static Arbitrary<String> blanks() {
        return Arbitraries.of(" ", "\u00A0", "\t", "\n", "\r\n", "  ", " \n ", "\u2009");
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(1970, 1, 1).toEpochDay(), LocalDate.of(2069, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<DateTimeFormatter> dateFormats() {
        return Arbitraries.of(
                        "dd-MM-yyyy", "d.M.yyyy", "dd/MM/yyyy", "d/M-yyyy", "d/M yyyy", "d. MMMM yyyy", "dd. MMMM yyyy",
                        "d MMMM yyyy", "d. MMMM, yyyy", "dd-MM-yy", "d.M.yy", "d/M-yy", "yyyy-MM-dd")
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, DANISH));
    }

    static Arbitrary<LocalTime> times() {
        return Combinators.combine(Arbitraries.integers().between(0, 23), Arbitraries.integers().between(0, 59))
                .as(LocalTime::of);
    }

    /** What may stand around a value without becoming part of it. */
    static Arbitrary<String> surroundings() {
        List<String> texts = List.of("", "Det er ", "Sagen: ", "vedtaget, (", "\n\n", "- ", "at ");
        return Arbitraries.of(texts);
    }
}
