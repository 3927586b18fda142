package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.start.Candidate;
import dk.referat.lexicon.Lexicon;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The headings of groups of items that one word announces: {@code TEMA: FORMALIA}, {@code TEMA: VEJE}. The word stands above the
 * first item, above others, and nowhere else.
 */
final class GroupLabels {

    private static final int ENOUGH = 2;
    private static final Pattern LABEL = Pattern.compile("(?U)^(\\p{Lu}[\\p{L} ]{2,24}):\\s+\\S.{0,80}$");

    private GroupLabels() {}

    static BitSet find(Sheet sheet, List<Candidate> starts) {
        String word = starts.isEmpty() ? "" : wordAbove(sheet, starts.get(0));
        BitSet groups = word.isEmpty() ? new BitSet() : lines(sheet, word);
        long above = starts.stream().filter(start -> wordAbove(sheet, start).equals(word)).count();
        return above >= ENOUGH && above == groups.cardinality() ? groups : new BitSet();
    }

    /** The word of the line that stands alone right above an item. */
    private static String wordAbove(Sheet sheet, Candidate start) {
        int above = sheet.previous(start.first());
        return above >= 0 && sheet.isApart(above) && sheet.isApart(start.first()) ? word(sheet, above) : "";
    }

    private static BitSet lines(Sheet sheet, String word) {
        BitSet lines = new BitSet();
        IntStream.range(0, sheet.size()).filter(index -> word(sheet, index).equals(word)).forEach(lines::set);
        return lines;
    }

    private static String word(Sheet sheet, int index) {
        Matcher label = LABEL.matcher(sheet.line(index).text());
        return label.matches() ? Lexicon.key(label.group(1)) : "";
    }
}
