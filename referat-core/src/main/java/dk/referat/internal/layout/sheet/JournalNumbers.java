package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a case in the column before the title, where its label tells it from the title's own words: {@code J.nr. 5
 * Nye takster}
 */
final class JournalNumbers {

    private static final Pattern COLUMN = Pattern.compile("(?U)^(\\p{L}[\\p{L}.]{1,14}\\s?\\p{L}{0,6}\\.?:?)\\s{1,2}(\\d[\\d./-]{0,15})\\s{3,}(?=\\p{L})");

    private JournalNumbers() {}

    /** The number, and what stands behind it. */
    record Numbered(Slice number, Slice title) {}

    static Optional<Numbered> atStart(Slice words, Lexicon lexicon) {
        Matcher column = COLUMN.matcher(words.raw());
        return column.find() && isLabel(column.group(1), lexicon)
                ? Optional.of(new Numbered(words.cut(column.start(2), column.end(2)), words.from(column.end())))
                : Optional.empty();
    }

    private static boolean isLabel(String words, Lexicon lexicon) {
        Set<LabelKind> kinds = lexicon.labels(words.endsWith(":") ? words.substring(0, words.length() - 1) : words);
        return kinds.contains(LabelKind.CASE_NUMBER) || kinds.contains(LabelKind.JOURNAL_NUMBER);
    }
}
