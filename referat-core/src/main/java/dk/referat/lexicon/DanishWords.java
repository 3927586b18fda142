package dk.referat.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists that the library brings. */
final class DanishWords {

    private static final List<String> FILES = List.of("headings.tsv", "stems.tsv", "labels.tsv", "phrases.tsv", "outcomes.tsv");

    private DanishWords() {}

    static Lexicon.Builder addTo(Lexicon.Builder builder) {
        FILES.forEach(file -> builder.read(file, resource(file)));
        return builder;
    }

    private static String resource(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: " + file + " cannot be read", e);
        }
    }
}
