package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Case numbers that brackets or a dash divide from what stands beside them, with or without a label: {@code (Sagsnr. 22/1042)}. */
public final class CaseBrackets {

    private static final Pattern AT_START = Pattern.compile("^(?:\\(([^()]{4,50})\\)|\\[([^\\[\\]]{4,50})\\])");
    private static final Pattern AT_END = Pattern.compile("(?:\\(([^()]{4,50})\\)|\\[([^\\[\\]]{4,50})\\]|(?:(?<=\\S)\\h[-–|/]|,)\\h((?:\\p{L}[\\p{L}.-]{0,20}:?\\h)?[^()\\[\\],\\h]{4,30}))$");

    /** More than a number with its label and its brackets has. */
    private static final int LONGEST = 100;

    private CaseBrackets() {}

    /**
     * A title with a case number behind it.
     *
     * @param title the title
     * @param number the case number without its label
     */
    record Ending(Slice title, Slice number) {}

    /** {@code (22/1042)}, {@code [Sagsnr. 22/1042]}: without the brackets. */
    public static Optional<Slice> inside(Slice words) {
        Matcher whole = AT_START.matcher(words.raw());
        return whole.matches() ? Optional.of(group(words, whole)) : Optional.empty();
    }

    /** The case number with which words begin, in brackets. */
    static Optional<Slice> atStart(Slice words, Lexicon lexicon) {
        Matcher start = AT_START.matcher(words.raw());
        return start.find() ? number(group(words, start), lexicon) : Optional.empty();
    }

    static Optional<Ending> atEnd(Slice words, Lexicon lexicon) {
        Matcher end = AT_END.matcher(words.raw()).useTransparentBounds(true).region(Math.max(0, words.length() - LONGEST), words.length());
        return end.find() && end.start() > 0
                ? number(group(words, end), lexicon).map(number -> new Ending(words.to(end.start()).trim(), number))
                : Optional.empty();
    }

    /** The case number that words are, perhaps behind its label. */
    public static Optional<Slice> number(Slice words, Lexicon lexicon) {
        if (CaseLines.isCaseLine(words.raw())) {
            return CaseLines.own(words);
        }
        return CaseLines.own(words).filter(number -> number.end() == words.end() && isLabel(words.to(number.start() - words.start()), lexicon));
    }

    private static boolean isLabel(Slice words, Lexicon lexicon) {
        Set<LabelKind> kinds = lexicon.labels(words.trim().stripEnd(":").raw());
        return kinds.contains(LabelKind.CASE_NUMBER) || kinds.contains(LabelKind.JOURNAL_NUMBER);
    }

    private static Slice group(Slice words, Matcher matcher) {
        int group = 1;
        while (matcher.start(group) < 0) {
            group++;
        }
        return words.cut(matcher.start(group), matcher.end(group)).trim();
    }
}
