package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.RomanNumber;
import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of the page behind a title of the contents: {@code Gadelys ..... 4}, {@code Gadelys ..... iv} */
final class PrintedPages {

    private static final int LONGEST = 4;
    /** Letters could be a word of the title; leaders say that they are a number. */
    private static final Pattern ROMAN = Pattern.compile("(?:\\.{2}|…|__)\\s*(" + RomanNumber.DIGITS + ")$");

    /** {@code tilskud på 2 mio. kr.        4}: the stop is the title's own. */
    private static final Pattern STOP = Pattern.compile("\\.(?:\\s*|\\s+(?:\\.{2}|…|__).*)");

    private PrintedPages() {}

    static Optional<Slice> of(Slice line) {
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

    private static Optional<Slice> roman(Slice line) {
        Matcher roman = ROMAN.matcher(line.raw());
        return roman.find() ? Optional.of(line.from(roman.start(1))) : Optional.empty();
    }

    static Slice withoutLeader(Slice printed) {
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
