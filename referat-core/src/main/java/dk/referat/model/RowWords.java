package dk.referat.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Judges a row by its label. */
final class RowWords {

    private static final Pattern TOTAL = Pattern.compile(
            "(?:hoved|sub|del)?(?:i\\s?alt|total(?:t|en)?|sum|samlet|netto|balance|saldo)(?: \\p{L}+){0,3}"
                    + "|\\p{L}+(?: \\p{L}+){0,3} (?:i\\s?alt|total|netto)");
    private static final Pattern PART = Pattern.compile("[-–•]?\\s*(?:heraf|hvoraf|deraf|herunder)\\b.*");

    private RowWords() {}

    static RowRole role(Row row) {
        String label = row.cells().isEmpty() ? "" : label(row.cells().get(0));
        if (row.cells().stream().noneMatch(cell -> cell.number().isPresent())) {
            return RowRole.HEADING;
        } else if (TOTAL.matcher(label).matches()) {
            return RowRole.TOTAL;
        }
        return PART.matcher(label).matches() ? RowRole.PART : RowRole.ENTRY;
    }

    private static String label(Cell cell) {
        return cell.text().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[*:. ]+$", "").strip();
    }
}
