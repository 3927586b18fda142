package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.RomanNumber;
import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of the page behind a title of the contents: {@code Gadelys ..... 4}, {@code Gadelys ..... iv} */
public final class PrintedPages {

    private static final int LONGEST = 4;
    /** Letters could be a word of the title; leaders say that they are a number. */
    private static final Pattern ROMAN = Pattern.compile("(?:\\.{2}|…|__)\\s*(" + RomanNumber.DIGITS + ")$");

    /** {@code tilskud på 2 mio. kr.        4}: the stop is the title's own. */
    private static final Pattern STOP = Pattern.compile("\\.(?:\\s*|\\s+(?:\\.{2}|…|__).*)");

    private static final String BROKEN = "Fejl! Bogmærke er ikke defineret.";

    private PrintedPages() {}

    /** The page number alone, empty where none is printed. */
    public static Optional<Slice> of(Slice line) {
        String text = line.raw();
        int digits = text.length();
        while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        if (digits == text.length()) {
            return roman(line);
        }
        int from = digits;
        while (from > 0 && isLeader(text.charAt(from - 1))) {
            from--;
        }
        boolean page = text.length() - digits <= LONGEST && from > 0 && divides(text.substring(from, digits));
        return page ? Optional.of(line.from(digits)) : Optional.empty();
    }

    /** What is printed, without page number and leaders. */
    public static Slice without(Slice line) {
        if (line.raw().endsWith(BROKEN)) {
            return withoutLeader(line.to(line.length() - BROKEN.length()));
        }
        return of(line).map(page -> withoutLeader(line.to(page.start() - line.start()))).orElse(line);
    }

    private static Optional<Slice> roman(Slice line) {
        Matcher roman = ROMAN.matcher(line.raw());
        return !line.isEmpty() && Character.isLetter(line.raw().charAt(line.length() - 1)) && roman.find() ? Optional.of(line.from(roman.start(1))) : Optional.empty();
    }

    private static Slice withoutLeader(Slice printed) {
        Slice line = printed.trim();
        Slice title = line.stripEnd(".…_");
        String leader = printed.raw().substring(title.end() - printed.start());
        return STOP.matcher(leader).matches() ? printed.to(title.end() - printed.start() + 1).trim() : title;
    }

    private static boolean isLeader(char mark) {
        return Blanks.isBlank(mark) || mark == '.' || mark == '…' || mark == '_';
    }

    private static boolean divides(String leader) {
        return leader.indexOf('\t') >= 0 || leader.contains("..") || leader.contains("…") || leader.contains("__")
                || leader.chars().filter(mark -> Blanks.isBlank((char) mark)).count() >= 3;
    }
}
