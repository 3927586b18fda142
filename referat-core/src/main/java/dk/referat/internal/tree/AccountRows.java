package dk.referat.internal.tree;

import dk.referat.model.Cell;
import dk.referat.model.Row;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises accounts by their rows, {@code Indtægter}, {@code Udgifter}, {@code Resultat}, below years. */
final class AccountRows {

    private static final Pattern INCOME = Pattern.compile("(?iU)^\\p{L}*indtægt(?:er)?\\b");
    private static final Pattern OUTCOME = Pattern.compile("(?iU)^(?:\\p{L}*udgift(?:er)?|(?:\\p{L}+s)?resultat)\\b");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private AccountRows() {}

    static boolean are(List<Cell> header, List<Row> rows) {
        return header.stream().anyMatch(cell -> YEAR.matcher(cell.text()).matches()) && has(rows, INCOME) && has(rows, OUTCOME);
    }

    private static boolean has(List<Row> rows, Pattern label) {
        return rows.stream().anyMatch(row -> !row.cells().isEmpty() && label.matcher(row.cells().get(0).text()).find());
    }
}
