package dk.referat.model;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges a column by its header and its cells. */
final class ColumnWords {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,/-])((?:19|20)\\d\\d)(?![\\d.,/-])");
    private static final Pattern PERMANENCE = Pattern.compile("^varig|ja\\s*/\\s*nej");
    private static final Pattern PERCENTAGE = Pattern.compile("%|\\bpct|procent|andel");
    private static final Pattern DIFFERENCE = Pattern.compile(
            "afvig|forskel|differen|ændring|restbudget|restbeløb|mer-? ?/ ?mindre|mer- (?:og|eller) mindre");
    private static final Pattern TOTAL = Pattern.compile("^(?:i\\s?alt|total|netto|sum|samlet)");
    private static final Pattern SIDE = Pattern.compile("udgift|indtægt");

    private ColumnWords() {}

    static ColumnRole role(int column, String header, List<Cell> cells) {
        String words = header.strip().toLowerCase(Locale.ROOT);
        if (column == 0) {
            return ColumnRole.LABEL;
        } else if (PERMANENCE.matcher(words).find()) {
            return ColumnRole.PERMANENCE;
        } else if (!holdsNumbers(cells)) {
            return ColumnRole.LABEL;
        } else if (PERCENTAGE.matcher(words).find() || cells.stream().anyMatch(cell -> cell.text().contains("%"))) {
            return ColumnRole.PERCENTAGE;
        } else if (DIFFERENCE.matcher(words).find()) {
            return ColumnRole.DIFFERENCE;
        } else if (TOTAL.matcher(words).find()) {
            return ColumnRole.TOTAL;
        } else if (year(words).isPresent()) {
            return ColumnRole.YEAR;
        }
        return SIDE.matcher(words).find() ? ColumnRole.SIDE : ColumnRole.NUMBERS;
    }

    /** {@return the year that a header names; empty where it names none, or several} */
    static OptionalInt year(String header) {
        Matcher year = YEAR.matcher(header);
        if (!year.find()) {
            return OptionalInt.empty();
        }
        int found = Integer.parseInt(year.group(1));
        return year.find() ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private static boolean holdsNumbers(List<Cell> cells) {
        long numbers = cells.stream().filter(cell -> cell.number().isPresent()).count();
        long words = cells.stream()
                .filter(cell -> cell.number().isEmpty() && cell.text().chars().anyMatch(Character::isLetter))
                .count();
        return numbers > 0 && numbers >= words;
    }
}
