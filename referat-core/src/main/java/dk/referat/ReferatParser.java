package dk.referat;

import dk.referat.model.DocumentType;
import dk.referat.model.Meeting;
import dk.referat.model.Minutes;
import dk.referat.source.SourceText;
import dk.referat.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the text of Danish committee minutes (<em>referat</em>) into a model.
 *
 * <pre>{@code
 * ReferatParser parser = ReferatParser.create();
 * Minutes minutes = parser.parse(Path.of("referat.txt")).minutes();
 * minutes.items().forEach(item -> System.out.println(item.title()));
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one and keep it.
 */
public final class ReferatParser {

    private ReferatParser() {}

    /**
     * {@return a parser with the Danish lexicon that the library carries}
     */
    public static ReferatParser create() {
        return new ReferatParser();
    }

    /**
     * Parses a text. No text throws: what is not understood is listed in the result.
     *
     * @param text the text of the minutes
     * @return the model and the diagnostics
     */
    public ParseResult parse(String text) {
        return parse(SourceText.of(text));
    }

    /**
     * Parses a file of UTF-8 text.
     *
     * @param file the file
     * @return the model and the diagnostics
     * @throws IOException if the file cannot be read or is not UTF-8 text
     */
    public ParseResult parse(Path file) throws IOException {
        return parse(SourceText.read(file));
    }

    /**
     * Parses a text that has a name. No text throws: what is not understood is listed in the result.
     *
     * @param source the text of the minutes
     * @return the model and the diagnostics
     */
    public ParseResult parse(SourceText source) {
        Objects.requireNonNull(source, "source must not be null");
        Meeting meeting = new Meeting(
                DocumentType.MINUTES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                new Span(0, 0));
        return new ParseResult(
                new Minutes(meeting, List.of(), List.of(), List.of(), source.span()), List.of(), source);
    }
}
