package dk.referat.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts that are parsed. */
final class Documents {

    private static final List<String> SAMPLES =
            List.of("egelund-oekonomiudvalget-2026-03-12.txt", "sandvig-skole-og-kulturudvalget-2026-04-14.txt");

    private Documents() {}

    /**
     * Reads texts.
     *
     * @param documents {@code samples}, {@code ten-times} or a folder of texts
     * @return the texts
     * @throws IOException if one cannot be read
     */
    static List<String> of(String documents) throws IOException {
        return switch (documents) {
            case "samples" -> samples();
            case "ten-times" -> samples().stream().map(text -> text.repeat(10)).toList();
            default -> folder(Path.of(documents));
        };
    }

    private static List<String> samples() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String sample : SAMPLES) {
            try (InputStream in = Documents.class.getResourceAsStream(sample)) {
                texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static List<String> folder(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
