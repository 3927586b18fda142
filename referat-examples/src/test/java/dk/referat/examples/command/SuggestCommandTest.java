package dk.referat.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsTheMostUsedFirst() throws IOException {
        minutes("a.txt", Papers.with(3, "Kernen i sagen", "Udfald"));
        minutes("b.txt", Papers.with(3, "Økonomien bag", "Udfald"));
        Run run = Run.of("suggest", folder.toString(), "--lang", "en");
        assertEquals(Exit.DONE, run.status(), run.err());
        List<String> lines = run.out().lines().filter(line -> !line.isBlank()).toList();
        assertEquals("# in 6 places of 2 files; now read as a heading, known only by its place", lines.get(2));
        assertEquals("Udfald\tdecision", lines.get(3));
        assertEquals("# in 3 places of 1 file; now read as a heading, known only by its place", lines.get(4));
        assertEquals("Kernen i sagen\tother", lines.get(5));
        assertEquals("Økonomien bag\tfinance", lines.get(7));
    }

    @Test
    void itsOutputIsALexiconThatLeavesNothingToSuggest() throws IOException {
        Path text = minutes("a.txt", Papers.with(3, "Kernen i sagen", "Udfald"));
        Path own = Files.writeString(folder.resolve("own.tsv"), Run.of("suggest", text.toString()).out());
        Run again = Run.of("suggest", text.toString(), "--lexicon", own.toString());
        assertEquals(Exit.DONE, again.status(), again.err());
        assertEquals("# Ingen linje ligner en overskrift, som ordlisten mangler.\n", again.out());
    }

    @Test
    void proposesWhatMayMarkTheItemsWhereNoneWasFound() throws IOException {
        Path text = minutes("a.txt", "Havneudvalget, 3. marts 2026\n\n>>> 4 - Nye bænke\nDer er to.\n\n>>> 5 - Lys på molen\nDer er mørkt.\n");
        Run run = Run.of("suggest", text.toString(), "--lang", "en");
        assertEquals(">>>\titem-mark", run.out().lines().filter(line -> !line.startsWith("#") && !line.isBlank()).findFirst().orElse(""), run.out());
        Path own = Files.writeString(folder.resolve("own.tsv"), run.out());
        Run again = Run.of("parse", text.toString(), "--lexicon", own.toString(), "--format", "json");
        assertTrue(again.out().contains("\"title\": \"Lys på molen\"") || again.out().contains("\"title\":\"Lys på molen\""), again.out());
    }

    @Test
    void leavesOutWhatALexiconFileCannotHoldAndWhatMayNotBeShown() throws IOException {
        minutes("a.txt", Papers.with(3, "Personen 010190-1234", "Udfald…"));
        Run run = Run.of("suggest", folder.toString());
        assertEquals(Exit.DONE, run.status(), run.err());
        assertEquals(1, run.out().lines().count(), run.out());
    }

    @Test
    void tellsOfFilesThatCannotBeRead() throws IOException {
        Path text = minutes("a.txt", Papers.with(3, "Kernen i sagen", "Udfald"));
        Run run = Run.of("suggest", text.toString(), folder.resolve("nope.txt").toString());
        assertEquals(Exit.INCOMPLETE, run.status());
        assertTrue(run.out().contains("Udfald\tdecision"), run.out());
        assertTrue(run.err().contains("filen findes ikke"), run.err());
    }

    private Path minutes(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
