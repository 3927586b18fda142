package dk.referat.internal.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a table cell, {@code -2.850}: the cell holds nothing else, and its column says what the number means.
 *
 * <p>Brackets are a minus, as in accounts. A per cent sign, {@code kr.} and the star of a footnote may follow.
 */
final class CellNumber {

    private static final String BLANK = "[\\s\\p{Z}]";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[-+\u2010-\u2013\u2212])?" + BLANK + "?"
                    + "(?<number>(?:\\d{1,3}(?:(?:\\.|" + BLANK + ")\\d{3})+|\\d+)(?:,\\d+)?[½¼¾]?|[½¼¾])"
                    + "(?:,[-\u2010-\u2013])?" + BLANK + "?(?:%|pct\\.?|kr\\.?)?" + BLANK + "?\\*{0,3}",
            Pattern.CASE_INSENSITIVE);

    private CellNumber() {}

    /**
     * Reads a cell.
     *
     * @param cell the cell as printed
     * @return its number; empty where it holds text, a date or nothing
     */
    static Optional<BigDecimal> read(String cell) {
        String printed = cell.strip();
        if (printed.startsWith("(") && printed.endsWith(")")) {
            return unsigned(printed.substring(1, printed.length() - 1).strip());
        }
        return number(printed);
    }

    private static Optional<BigDecimal> unsigned(String printed) {
        return number(printed).filter(number -> number.signum() > 0).map(BigDecimal::negate);
    }

    private static Optional<BigDecimal> number(String printed) {
        Matcher matcher = NUMBER.matcher(printed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sign = matcher.group("sign") == null ? "" : matcher.group("sign");
        return PrintedNumber.read(sign + matcher.group("number"));
    }
}
