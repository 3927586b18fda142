package dk.referat.internal.text;

import dk.referat.model.Text;
import dk.referat.source.Span;

/**
 * A piece of the source text that knows where it stands.
 *
 * @param raw the characters as printed
 * @param start offset of the first one in the source
 */
public record Slice(String raw, int start) {

    /** The slice without blanks at its ends. */
    public Slice trim() {
        int from = 0;
        int to = raw.length();
        while (from < to && Blanks.isBlank(raw.charAt(from))) {
            from++;
        }
        while (to > from && Blanks.isBlank(raw.charAt(to - 1))) {
            to--;
        }
        return cut(from, to);
    }

    public Slice cut(int from, int to) {
        return from == 0 && to == raw.length() ? this : new Slice(raw.substring(from, to), start + from);
    }

    public Slice from(int index) {
        return cut(index, raw.length());
    }

    public Slice to(int index) {
        return cut(0, index);
    }

    public boolean isEmpty() {
        return raw.isEmpty();
    }

    public int length() {
        return raw.length();
    }

    public int end() {
        return start + raw.length();
    }

    public Span span() {
        return new Span(start, end());
    }

    /** The characters with runs of blanks made one. */
    public String collapsed() {
        return Blanks.collapse(raw);
    }

    public Text text() {
        return new Text(collapsed(), span());
    }

    /** Without the given characters, and blanks, at the end. */
    public Slice stripEnd(String marks) {
        int to = raw.length();
        while (to > 0 && (Blanks.isBlank(raw.charAt(to - 1)) || marks.indexOf(raw.charAt(to - 1)) >= 0)) {
            to--;
        }
        return to(to).trim();
    }

    /** Without the given characters, and blanks, at the beginning. */
    public Slice stripStart(String marks) {
        int from = 0;
        while (from < raw.length() && (Blanks.isBlank(raw.charAt(from)) || marks.indexOf(raw.charAt(from)) >= 0)) {
            from++;
        }
        return from(from).trim();
    }

    /** Prints where, not what: the text may be confidential. */
    @Override
    public String toString() {
        return "Slice[" + start + ".." + end() + "]";
    }
}
