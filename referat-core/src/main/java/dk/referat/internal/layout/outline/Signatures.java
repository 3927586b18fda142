package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the names below which members sign, the last lines of minutes: {@code Gitte Holm          Per Krag}, both named
 * above the first item.
 */
final class Signatures {

    private static final int ENOUGH = 2;
    private static final int MOST = 60;
    private static final int LONGEST = 200;
    private static final Pattern HEADING = Pattern.compile("(?iU)underskrift(?:er|s\\p{L}+)?:?");
    private static final Pattern COLUMNS = Pattern.compile("\\s{2,}|\\t");
    private static final Pattern NAME = Pattern.compile("(?U)\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*)+");

    private final Sheet sheet;
    private final String front;

    /**
     * The signatures of minutes.
     *
     * @param sheet the lines
     * @param items the line with which the first item begins
     */
    Signatures(Sheet sheet, int items) {
        this.sheet = sheet;
        this.front = sheet.facts().subList(0, items).stream().map(fact -> fact.line().key()).collect(Collectors.joining(" "));
    }

    /** The first line of the names, or of the heading above them; where there are none, the size of the sheet. */
    int first() {
        int headed = headed();
        return headed < sheet.size() ? headed : unheaded();
    }

    /** {@code Underskrifter} above nothing but names, whoever they are. */
    private int headed() {
        int index = sheet.size() - 1;
        while (index > 0 && (sheet.furniture().get(index) || areNames(index))) {
            index--;
        }
        boolean heading = index > 0 && sheet.at(index).marker().isEmpty() && HEADING.matcher(sheet.line(index).text()).matches();
        return heading && sheet.next(index) < sheet.size() ? index : sheet.size();
    }

    private int unheaded() {
        int first = sheet.size();
        int names = 0;
        for (int index = sheet.size() - 1; index >= 0 && names < MOST && (sheet.furniture().get(index) || isSigned(index)); index--) {
            if (!sheet.furniture().get(index)) {
                names += names(index).size();
                first = index;
            }
        }
        return names >= ENOUGH && endsText(first) ? first : sheet.size();
    }

    /** Names below a heading or a label are its value. */
    private boolean endsText(int first) {
        int above = sheet.previous(first);
        return above < 0 || sheet.isApart(first) && sheet.at(above).heading().isEmpty() && sheet.at(above).label().isEmpty()
                && !sheet.line(above).text().endsWith(":");
    }

    private boolean isSigned(int index) {
        return sheet.isApart(index) && areNames(index) && names(index).stream().allMatch(name -> front.contains(Lexicon.key(name)));
    }

    private boolean areNames(int index) {
        return sheet.line(index).length() < LONGEST && names(index).stream().allMatch(name -> NAME.matcher(name).matches());
    }

    private List<String> names(int index) {
        return Stream.of(COLUMNS.split(sheet.line(index).text())).toList();
    }
}
