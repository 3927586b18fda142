package dk.referat.internal.values;

import dk.referat.source.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * A piece of source text as the lexer reads it, with the way back to the source.
 *
 * <p>Marks that are not seen (soft hyphens, zero-width blanks) are left out, and a letter with its accent is one
 * character. Most text has neither and is taken as it is.
 */
final class Passage {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String original;
    private final int offset;
    private final String text;
    private final int[] starts;

    private Passage(String original, int offset, String text, int[] starts) {
        this.original = original;
        this.offset = offset;
        this.text = text;
        this.starts = starts;
    }

    /**
     * A passage.
     *
     * @param original the text as printed
     * @param offset where it begins in the source
     */
    static Passage of(String original, int offset) {
        Objects.requireNonNull(original, "text must not be null");
        for (int at = 0; at < original.length(); at++) {
            if (isUnseen(original.charAt(at)) || isAccent(original.charAt(at))) {
                return clean(original, offset);
            }
        }
        return new Passage(original, offset, original, new int[0]);
    }

    private static Passage clean(String original, int offset) {
        StringBuilder text = new StringBuilder(original.length());
        int[] starts = new int[original.length() + 1];
        for (int at = 0; at < original.length(); at++) {
            char next = original.charAt(at);
            if (isUnseen(next) || isAccent(next) && accented(text, next)) {
                continue;
            }
            starts[text.length()] = at;
            text.append(next);
        }
        starts[text.length()] = original.length();
        return new Passage(original, offset, text.toString(), Arrays.copyOf(starts, text.length() + 1));
    }

    /** Puts an accent on the last letter, if there is one character for both. */
    private static boolean accented(StringBuilder text, char accent) {
        if (text.isEmpty()) {
            return false;
        }
        int last = text.length() - 1;
        String both = Normalizer.normalize(text.substring(last) + accent, Normalizer.Form.NFC);
        if (both.length() != 1) {
            return false;
        }
        text.setCharAt(last, both.charAt(0));
        return true;
    }

    private static boolean isUnseen(char c) {
        return c == SOFT_HYPHEN || c == BYTE_ORDER_MARK || c >= '\u200B' && c <= '\u200D' || c == '\u2060';
    }

    private static boolean isAccent(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** {@return the characters for the lexer} */
    String text() {
        return text;
    }

    /** {@return the place of a node in the source} */
    Span span(ParserRuleContext node) {
        return span(start(node), end(node));
    }

    /** {@return the place of characters of {@link #text()} in the source} */
    Span span(int start, int end) {
        return new Span(offset + originalStart(start), offset + originalEnd(end));
    }

    /** {@return a node as printed in the source} */
    String printed(ParserRuleContext node) {
        return printed(start(node), end(node));
    }

    /** {@return characters of {@link #text()} as printed in the source} */
    String printed(int start, int end) {
        return original.substring(originalStart(start), originalEnd(end));
    }

    /** {@return a node in one line, runs of blanks made one} */
    String words(ParserRuleContext node) {
        return words(start(node), end(node));
    }

    /** {@return characters of {@link #text()} in one line, runs of blanks made one} */
    String words(int start, int end) {
        return text.substring(start, end).replaceAll("[\\s\\p{Z}\u0085]+", " ").strip();
    }

    private int originalStart(int at) {
        return starts.length == 0 ? at : starts[at];
    }

    private int originalEnd(int at) {
        return starts.length == 0 || at == 0 ? at : lastCharacter(at) + 1;
    }

    /** Accents belong to the letter before them, soft hyphens to nobody. */
    private int lastCharacter(int end) {
        int last = starts[end - 1];
        while (last + 1 < starts[end] && isAccent(original.charAt(last + 1))) {
            last++;
        }
        return last;
    }

    static int start(ParserRuleContext node) {
        return node.getStart().getStartIndex();
    }

    static int end(ParserRuleContext node) {
        Token stop = node.getStop();
        return stop == null ? start(node) : Math.max(start(node), stop.getStopIndex() + 1);
    }
}
