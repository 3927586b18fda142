package dk.referat.grammar.runtime;

import java.util.Objects;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The characters of a {@link String}, counted as Java counts them.
 *
 * <p>An index is a UTF-16 index: {@code text.substring(token.getStartIndex(), token.getStopIndex() + 1)} is the text
 * of the token, whatever stands before it. The streams of {@link org.antlr.v4.runtime.CharStreams} count code points,
 * and are one off after each character outside the basic plane. The price is that such a character reaches the lexer
 * as its two surrogates: a grammar takes them with a negated set or a wildcard, and cannot name the character itself.
 *
 * <p>An instance is a cursor and belongs to one thread.
 */
public final class StringCharStream implements CharStream {

    private final String text;
    private final int size;
    private final String sourceName;
    private int index;

    /**
     * Creates a stream without a name of its own, at index 0.
     *
     * @param text the characters
     */
    public StringCharStream(String text) {
        this(text, IntStream.UNKNOWN_SOURCE_NAME);
    }

    /**
     * Creates a stream at index 0.
     *
     * @param text the characters
     * @param sourceName where they come from, for messages
     */
    public StringCharStream(String text, String sourceName) {
        this.text = Objects.requireNonNull(text, "text must not be null");
        this.sourceName = Objects.requireNonNull(sourceName, "sourceName must not be null");
        this.size = text.length();
    }

    @Override
    public void consume() {
        if (index >= size) {
            throw new IllegalStateException("cannot consume EOF");
        }
        index++;
    }

    @Override
    public int LA(int offset) {
        if (offset == 0) {
            return 0;
        }
        int position = offset > 0 ? index + offset - 1 : index + offset;
        return position >= 0 && position < size ? text.charAt(position) : IntStream.EOF;
    }

    /** {@inheritDoc} The whole text is at hand, so there is nothing to mark. */
    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // See mark().
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int target) {
        if (target < 0) {
            throw new IllegalArgumentException("index must not be negative: " + target);
        }
        index = Math.min(target, size);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String getSourceName() {
        return sourceName;
    }

    /**
     * Returns the characters of an interval, both ends included; what lies outside the text is left out.
     *
     * @param interval UTF-16 indexes
     * @return the text, empty where the interval is
     */
    @Override
    public String getText(Interval interval) {
        int start = Math.max(interval.a, 0);
        int end = Math.min(interval.b, size - 1) + 1;
        return start < end ? text.substring(start, end) : "";
    }

    /**
     * Returns the whole text.
     *
     * @return the text that the stream was made from
     */
    @Override
    public String toString() {
        return text;
    }
}
