package dk.referat.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * The text that a model was read from (<em>kildetekst</em>), kept exactly as it was given.
 *
 * <pre>{@code
 * SourceText source = SourceText.read(Path.of("referat.txt"));
 * Position place = source.position(decision.span().start());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceText {

    private final String name;
    private final String text;
    private final int[] lineStarts;

    private SourceText(String name, String text) {
        this.name = Objects.requireNonNull(name, "name must not be null");
        this.text = Objects.requireNonNull(text, "text must not be null");
        this.lineStarts = lineStarts(text);
    }

    /**
     * A text without a name.
     *
     * @param text the text
     * @return the source
     */
    public static SourceText of(String text) {
        return new SourceText("", text);
    }

    /**
     * A text with the name that messages use for it.
     *
     * @param name what to call the text, a file name as a rule
     * @param text the text
     * @return the source
     */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text);
    }

    /**
     * Decodes UTF-8 strictly: nothing is replaced in silence.
     *
     * @param name what to call the text
     * @param bytes the bytes
     * @return the source
     * @throws UnreadableTextException if the bytes are not UTF-8 or hold a NUL character, as binary files do
     */
    public static SourceText decode(String name, byte[] bytes) throws UnreadableTextException {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(bytes, "bytes must not be null");
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw UnreadableTextException.binary(name, at);
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw UnreadableTextException.notUtf8(name, in.position());
        }
        return new SourceText(name, out.flip().toString());
    }

    /**
     * Reads a file of UTF-8 text.
     *
     * @param file the file
     * @return the source, named after the file
     * @throws IOException if the file cannot be read; an {@link UnreadableTextException} if it is not UTF-8 text
     */
    public static SourceText read(Path file) throws IOException {
        Objects.requireNonNull(file, "file must not be null");
        return decode(file.toString(), Files.readAllBytes(file));
    }

    /**
     * {@return the name, empty where none was given}
     */
    public String name() {
        return name;
    }

    /**
     * {@return the whole text}
     */
    public String text() {
        return text;
    }

    /**
     * {@return the span of the whole text}
     */
    public Span span() {
        return new Span(0, text.length());
    }

    /**
     * The characters of a span.
     *
     * @param span a span of this text
     * @return the characters, as printed
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /**
     * Line and column of an offset.
     *
     * @param offset an offset from 0 to the length of the text
     * @return the place for people
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public Position position(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /**
     * The text of a line, without its line end.
     *
     * @param line the line, counted from 1
     * @return the characters of the line
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String line(int line) {
        Objects.checkIndex(line - 1, lineStarts.length);
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        return text.substring(lineStarts[line - 1], end).replaceAll("\\R\\z", "");
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && name.equals(that.name) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }

    /** Names the text and its length; the text itself is not printed, since it may be confidential. */
    @Override
    public String toString() {
        return "SourceText[" + name + ", " + text.length() + " characters]";
    }
}
