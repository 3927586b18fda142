package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom, read from the import lines of the sources. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "dk", "referat");
    private static final Pattern STATIC_VARIABLE =
            Pattern.compile("\\s+(private |protected |public )?static (?!final |class |record |enum |interface )[^(]*[=;].*");

    @Test
    void theModelKnowsTheJdkAndTheSourceOnly() throws IOException {
        assertImports("model", name -> isJdk(name) || within(name, "source") || within(name, "model"));
    }

    @Test
    void theSourceKnowsTheJdkOnly() throws IOException {
        assertImports("source", name -> isJdk(name) || within(name, "source"));
    }

    @Test
    void messagesWordsAndRulesKnowNoParser() throws IOException {
        for (String folder : List.of("diagnostic", "lexicon", "validate")) {
            assertImports(folder, name -> isJdk(name)
                    || within(name, folder)
                    || name.startsWith("org.slf4j.")
                    || Stream.of("source", "model", "diagnostic").anyMatch(known -> within(name, known)));
        }
    }

    @Test
    void antlrIsSeenInsideOnly() throws IOException {
        Predicate<Path> inside = file -> file.startsWith(SOURCES.resolve("internal")) || file.startsWith(SOURCES.resolve("beta"));

        assertEquals(
                List.of(),
                imports(SOURCES, inside.negate())
                        .filter(line -> line.contains("org.antlr") || line.contains("dk.referat.grammar"))
                        .toList());
    }

    /** Each package of the layout knows those named before it, so that a line is decided in one pass through the house. */
    @Test
    void theLayoutGoesOneWay() throws IOException {
        List<String> order = List.of(
                "sheet", "role", "column", "seam", "code", "heading", "furniture", "contents", "meeting", "start", "outline", "table", "item");
        Path layout = SOURCES.resolve(Path.of("internal", "layout"));
        for (String folder : order) {
            List<String> later = order.subList(order.indexOf(folder) + 1, order.size());
            assertEquals(
                    List.of(),
                    imports(layout.resolve(folder), file -> true)
                            .filter(line -> later.stream().anyMatch(name -> within(imported(line), "internal.layout." + name)))
                            .toList());
        }
        try (Stream<Path> entries = Files.list(layout)) {
            assertEquals(
                    Set.copyOf(order),
                    entries.filter(Files::isDirectory).map(entry -> entry.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void nothingStaticChanges() throws IOException {
        assertEquals(
                List.of(),
                lines(SOURCES, file -> true)
                        .filter(line -> STATIC_VARIABLE.matcher(line.substring(line.indexOf('|') + 1)).matches())
                        .toList());
    }

    private static void assertImports(String folder, Predicate<String> allowed) throws IOException {
        assertEquals(
                List.of(),
                imports(SOURCES.resolve(folder), file -> true)
                        .filter(line -> !allowed.test(imported(line)))
                        .toList());
    }

    private static boolean isJdk(String name) {
        return name.startsWith("java.");
    }

    private static boolean within(String name, String folder) {
        return name.startsWith("dk.referat." + folder + ".");
    }

    private static String imported(String line) {
        return line.replaceAll(".*\\|import (static )?|;.*", "");
    }

    private static Stream<String> imports(Path folder, Predicate<Path> wanted) throws IOException {
        return lines(folder, wanted).filter(line -> line.contains("|import "));
    }

    /** Lines as {@code file|line}. */
    private static Stream<String> lines(Path folder, Predicate<Path> wanted) throws IOException {
        if (Files.notExists(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(wanted)
                    .toList();
            Stream.Builder<String> lines = Stream.builder();
            for (Path source : sources) {
                Files.readAllLines(source).forEach(line -> lines.add(source.getFileName() + "|" + line));
            }
            return lines.build();
        }
    }
}
