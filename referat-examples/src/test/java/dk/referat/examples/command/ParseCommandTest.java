package dk.referat.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {

    private static final String TEXT = "REFERAT\n\n1. Budget\nGodkendt.\n";

    @TempDir
    private Path folder;

    @Test
    void indentsTheJsonOfOneDocument() throws IOException {
        Run run = Run.of("parse", file("a.txt").toString(), "--format", "json");
        assertEquals(Exit.DONE, run.status(), run.err());
        assertTrue(run.out().startsWith("{\n  \"schemaVersion\": \"1\",\n"), run.out());
        assertTrue(run.out().endsWith("}\n"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void putsEachOfSeveralDocumentsOnALine() throws IOException {
        file("below/b.TXT");
        file("a.txt");
        file("notes.md");
        Run run = Run.of("parse", folder.toString(), "--format", "json", "--lang", "en");
        assertEquals(Exit.DONE, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(2, lines.size());
        for (String line : lines) {
            assertEquals("1", JsonMapper.builder().build().readTree(line).get("schemaVersion").asText());
        }
        assertEquals("2 read\n", unix(run.err()));
    }

    @Test
    void splitsADocumentOfSeveralMeetings() throws IOException {
        String meeting = "Referat\nKlimaudvalget\nMødedato: %d. maj 2021\n\n1. Budget\n\nBeslutning\nGodkendt.\n\n";
        Path file = folder.resolve("year.txt");
        Files.writeString(file, meeting.formatted(4) + meeting.formatted(11));
        Path out = folder.resolve("out");
        assertEquals(Exit.DONE, Run.of("parse", file.toString(), "--split", "--format", "json", "--output", out.toString()).status());
        assertTrue(Files.readString(out.resolve("year-1.json")).contains("2021-05-04"));
        assertTrue(Files.readString(out.resolve("year-2.json")).contains("2021-05-11"));
        assertEquals(2, Run.of("parse", file.toString(), "--split", "--format", "json").out().lines().count());
    }

    @Test
    void readsStandardInput() {
        Run run = Run.withInput(TEXT, "parse", "-", "--format", "json");
        assertEquals(Exit.DONE, run.status(), run.err());
        assertTrue(run.out().contains("\"schemaVersion\": \"1\""), run.out());
    }

    @Test
    void printsAPageUnlessAskedForJson() throws IOException {
        Run danish = Run.of("parse", file("a.txt").toString());
        assertTrue(danish.out().contains("referat"), danish.out());
        Run english = Run.of("parse", file("a.txt").toString(), "--lang", "en", "--format", "TEXT");
        assertTrue(english.out().contains("minutes"), english.out());
    }

    @Test
    void aBadFileDoesNotStopTheOthers() throws IOException {
        Files.write(folder.resolve("b.txt"), new byte[] {'a', (byte) 0xE6, 'b'});
        Files.write(folder.resolve("c.txt"), new byte[] {'a', 'b', 0});
        file("d.txt");
        Run run = Run.of("parse", folder.toString(), "--format", "json", "--lang", "en");
        assertEquals(Exit.INCOMPLETE, run.status());
        assertEquals(1, run.out().lines().count());
        List<String> told = run.err().lines().toList();
        assertEquals(3, told.size(), run.err());
        assertTrue(told.get(0).endsWith("b.txt: is not UTF-8, byte 1 does not fit; save the text as UTF-8 and try again"));
        assertTrue(told.get(1).contains("c.txt: is a binary file, byte 2 is NUL"));
        assertEquals("1 read, 2 could not be read", told.get(2));
    }

    @Test
    void tellsOfWhatIsNotThere() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("parse", folder.resolve("nope.txt").toString(), empty.toString());
        assertEquals(Exit.INCOMPLETE, run.status());
        List<String> told = run.err().lines().toList();
        assertEquals("referat: " + folder.resolve("nope.txt")
                + ": filen findes ikke; se efter, om stien er skrevet rigtigt", told.get(0));
        assertTrue(told.get(1).contains("ingen .txt-filer"), run.err());
        assertEquals("ingen læst, 2 kunne ikke læses", told.get(2));
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void writesAFileForEachDocument() throws IOException {
        file("minutes/a.txt");
        file("minutes/below/b.txt");
        Path out = folder.resolve("out/json");
        Run run = Run.of(
                "parse", folder.resolve("minutes").toString(), "--format", "json", "--output", out.toString());
        assertEquals(Exit.DONE, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(Files.readString(out.resolve("a.json")).startsWith("{\n"));
        assertTrue(Files.exists(out.resolve("b.json")));
    }

    @Test
    void pagesNeverTakeThePlaceOfTheMinutes() throws IOException {
        Path minutes = file("a.txt");
        assertEquals(Exit.DONE, Run.of("parse", minutes.toString(), "--output", folder.toString()).status());
        assertEquals(TEXT, Files.readString(minutes));
        assertTrue(Files.exists(folder.resolve("a.text")));
    }

    @Test
    void doesNotWriteTwoDocumentsIntoOneFile() throws IOException {
        Path first = file("x/a.txt");
        Path second = file("y/a.txt");
        Path out = folder.resolve("out");
        Run run = Run.of(
                "parse", first.toString(), second.toString(), "--format", "json", "--output", out.toString(),
                "--lang", "en");
        assertEquals(Exit.INCOMPLETE, run.status());
        List<String> told = run.err().lines().toList();
        assertTrue(told.get(0).startsWith("referat: " + second + ": was not written, " + out.resolve("a.json")
                + " already belongs to " + first), run.err());
        assertEquals("2 read, 1 could not be written", told.get(1));
    }

    @Test
    void tellsOnceOfAFolderThatCannotBeMade() throws IOException {
        Path inTheWay = file("a.txt");
        Run run = Run.of("parse", inTheWay.toString(), inTheWay.toString(), "--output", inTheWay.toString());
        assertEquals(Exit.USAGE, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("--output"), run.err());
        assertEquals(TEXT, Files.readString(inTheWay));
    }

    @Test
    void tellsOfAFileThatCannotBeWritten() throws IOException {
        Path minutes = file("a.txt");
        Files.createDirectories(folder.resolve("out/a.text"));
        Run run = Run.of("parse", minutes.toString(), "--output", folder.resolve("out").toString(), "--lang", "en");
        assertEquals(Exit.INCOMPLETE, run.status());
        assertTrue(run.err().contains("cannot be written"), run.err());
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, TEXT);
    }

    private static String unix(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
