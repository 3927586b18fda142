package dk.referat.validate;

import dk.referat.model.AgendaItem;
import dk.referat.model.Text;
import java.util.regex.Pattern;

/** Whether an item takes its money from outside its table: from the municipality's cash or a loan. */
final class CashSource {

    private static final Pattern CASH = Pattern.compile("\\bkasse(n|ns|beholdning\\p{L}*|træk\\p{L}*"
            + "|finansier\\p{L}*|effekt\\p{L}*|opsparing\\p{L}*)?\\b"
            + "|likvid(e|itet\\p{L}*)|\\blån(e\\p{L}*)?\\b|opsparing|henlæg");
    private static final Pattern SOURCE =
            Pattern.compile("finansier|træk|tilfør|dækk|afhold|modpost|effekt|påvirk|belast|lægges i|optag|forbrug");
    private static final Pattern NO = Pattern.compile("\\b(ikke|ingen|uden|hverken)\\b");
    private static final Pattern ROW =
            Pattern.compile("kasse|likvid|finansiering|finansforskydning|opsparing|\\blån|låneoptag|lånefinans|henlæg");

    private CashSource() {}

    static boolean isNamed(AgendaItem item) {
        return Items.prose(item).stream().flatMap(line -> Sentences.of(line).stream()).anyMatch(CashSource::isSource);
    }

    static boolean hasRow(Grid grid) {
        return grid.rows().stream().anyMatch(row -> ROW.matcher(Words.lower(grid.labels(row))).find());
    }

    private static boolean isSource(Text sentence) {
        String plain = Words.lower(sentence.value());
        return CASH.matcher(plain).find() && SOURCE.matcher(plain).find() && !NO.matcher(plain).find();
    }
}
