package dk.referat.internal.ruling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A file of phrases: a phrase, a tab and what it means on each line; {@code #} begins a comment line. */
final class PhraseFile {

    private PhraseFile() {}

    /** The phrases of a resource, in small letters. */
    static <T> Map<String, T> read(String resource, Function<String, T> meaning) {
        Map<String, T> phrases = new LinkedHashMap<>();
        for (String line : lines(resource)) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                String phrase = line.substring(0, tab).strip().toLowerCase(Locale.ROOT);
                phrases.put(phrase, meaning.apply(line.substring(tab + 1).strip()));
            }
        }
        return phrases;
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = Objects.requireNonNull(PhraseFile.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
