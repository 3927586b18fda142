package dk.referat.internal.text;

import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that were lost when bytes were read in another encoding than they were written in: {@code mÃ¸de}, {@code m?de},
 * and the replacement character.
 */
public final class GarbledLetters {

    private static final int ENOUGH = 3;
    private static final int LONGEST = 40;
    /** The two bytes of UTF-8 for a letter with a mark, read as two letters of Latin-1 or Windows-1252. */
    private static final Pattern TWO_FOR_ONE = Pattern.compile("Ã[\\u0080-\\u00BF\\u0152-\\u0192\\u02C6-\\u02DC\\u2013-\\u203A\\u2122]");
    private static final Pattern REPLACED = Pattern.compile("\\uFFFD");
    private static final Pattern QUESTION_MARK = Pattern.compile("(?U)(?<=\\p{L})\\?(?=\\p{Ll}{1,30}+(?!=))");
    private static final Pattern DANISH = Pattern.compile("[æøåÆØÅ]");

    private GarbledLetters() {}

    /**
     * What was lost.
     *
     * @param first the first word that has lost a letter
     * @param count in how many places letters are lost
     */
    public record Loss(Span first, int count) {}

    /** What a part of a text has lost; a single strange word may be meant so. */
    public static Optional<Loss> in(String text, Span part) {
        List<Pattern> patterns = new ArrayList<>(List.of(TWO_FOR_ONE, REPLACED));
        if (!DANISH.matcher(text).region(part.start(), part.end()).find()) {
            patterns.add(QUESTION_MARK);
        }
        return patterns.stream().flatMap(pattern -> words(pattern, text, part).stream()).findFirst();
    }

    private static Optional<Loss> words(Pattern pattern, String text, Span part) {
        Matcher lost = pattern.matcher(text).region(part.start(), part.end()).useTransparentBounds(true);
        Optional<Span> first = Optional.empty();
        int count = 0;
        while (lost.find()) {
            first = first.or(() -> Optional.of(word(text, lost.start(), lost.end(), part)));
            count++;
        }
        int found = count;
        return first.filter(span -> found >= ENOUGH).map(span -> new Loss(span, found));
    }

    private static Span word(String text, int from, int to, Span part) {
        int start = from;
        while (start > Math.max(part.start(), from - LONGEST) && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < Math.min(part.end(), to + LONGEST) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
