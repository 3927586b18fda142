package dk.referat.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconOptionTest {

    @TempDir
    private Path folder;

    private Path minutes;

    @BeforeEach
    void write() throws IOException {
        minutes = Files.writeString(folder.resolve("a.txt"), "REFERAT\n\n1. Budget\n\nUdfald\nGodkendt.\n");
    }

    @Test
    void addsWordsToThoseOfTheLibrary() throws IOException {
        Path decision = lexicon("decision.tsv", "# eget\nUdfald\tdecision\n");
        Path summary = lexicon("summary.tsv", "Kernen\tsummary\n");
        Run run = Run.of(
                "parse", minutes.toString(), "--format", "json",
                "--lexicon", decision.toString(), "--lexicon", summary.toString());
        assertEquals(Exit.DONE, run.status(), run.err());
        assertTrue(run.out().contains("\"outcome\": \"approved\""), run.out());
    }

    @Test
    void tellsOfAnUnknownKind() throws IOException {
        Path file = lexicon("own.tsv", "Udfald\tdecision\nKernen\tresume\n");
        assertRefused(file + ":2: no kind is called \"resume\"; of headings there are summary, recommendation,", file);
        assertRefused("no-ruling", file);
    }

    @Test
    void tellsOfALineWithoutTab() throws IOException {
        Path file = lexicon("own.tsv", "\nKernen summary\n");
        assertRefused(file + ":2: expected a phrase, one tab and its kind (\"Sagens kerne<TAB>summary\"), and found no tab", file);
    }

    @Test
    void tellsOfTooFewAndTooManyColumns() throws IOException {
        assertRefused(":1: ", lexicon("few.tsv", "Kernen\t\n"));
        assertRefused("nothing before or behind the tab", lexicon("few.tsv", "Kernen\t\n"));
        assertRefused("more than one tab", lexicon("many.tsv", "Kernen\tsummary\tmere\n"));
    }

    @Test
    void tellsOfAFileThatIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("own.tsv"), new byte[] {'a', 0});
        assertRefused(file + ": is no lexicon file", file);
        assertRefused("there is no such file", folder.resolve("nope.tsv"));
    }

    @Test
    void speaksDanishUnlessAskedForEnglish() throws IOException {
        Path file = lexicon("own.tsv", "Kernen\tresume\n");
        Run run = Run.of("suggest", minutes.toString(), "--lexicon", file.toString());
        assertEquals(Exit.USAGE, run.status());
        assertTrue(run.err().startsWith("referat: " + file + ":1: ingen type hedder \"resume\""), run.err());
    }

    private void assertRefused(String message, Path lexicon) {
        for (String command : new String[] {"parse", "explain", "suggest"}) {
            Run run = Run.of(command, minutes.toString(), "--lang", "en", "--lexicon", lexicon.toString());
            assertEquals(Exit.USAGE, run.status(), command);
            assertEquals("", run.out(), command);
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(message), run.err());
        }
    }

    private Path lexicon(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
