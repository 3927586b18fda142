package dk.referat.source;

/**
 * A place in a source text (<em>tekststed</em>): the characters from {@code start} up to, not including, {@code end}.
 *
 * <p>Offsets count UTF-16 code units, as {@link String#charAt(int)} does, and always refer to the text as it was given.
 *
 * @param start offset of the first character, 0 or more
 * @param end offset behind the last character, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not " + start + " and " + end);
        }
    }

    /**
     * {@return the number of characters}
     */
    public int length() {
        return end - start;
    }

    /**
     * {@return whether no character lies in this span}
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Tells whether another span lies within this one.
     *
     * @param other the span to look for
     * @return true if no character of {@code other} lies outside
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * The smallest span that holds this one and another.
     *
     * @param other the other span
     * @return from the first start to the last end
     */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
