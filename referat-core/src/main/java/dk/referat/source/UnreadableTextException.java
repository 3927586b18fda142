package dk.referat.source;

import java.io.IOException;

/**
 * A file that is no text (<em>ulæselig fil</em>): its bytes are not UTF-8, or they are those of a binary file.
 *
 * <p>The message names the file, the byte and what to do.
 */
public final class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Offset of the first byte that cannot be read. */
    private final int offset;

    private UnreadableTextException(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    static UnreadableTextException notUtf8(String name, int offset) {
        return new UnreadableTextException(
                label(name) + "is not UTF-8: byte " + offset + " does not fit; save the text as UTF-8 and try again",
                offset);
    }

    static UnreadableTextException binary(String name, int offset) {
        return new UnreadableTextException(
                label(name) + "is a binary file: byte " + offset
                        + " is NUL; give the text of the minutes (of a PDF, what a text extractor prints)",
                offset);
    }

    private static String label(String name) {
        return name.isEmpty() ? "the text " : name + " ";
    }

    /**
     * {@return the offset of the first byte that cannot be read}
     */
    public int offset() {
        return offset;
    }
}
