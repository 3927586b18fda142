package dk.referat.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.ReferatParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

    @Test
    void positionsCountFromOne() {
        SourceText source = SourceText.of("Å\r\nøl\n");

        assertEquals(new Position(1, 1), source.position(0));
        assertEquals(new Position(2, 1), source.position(3));
        assertEquals(new Position(2, 2), source.position(4));
        assertEquals(new Position(3, 1), source.position(6));
        assertEquals("2:2", source.position(4).toString());
        assertThrows(IndexOutOfBoundsException.class, () -> source.position(7));
        assertThrows(IndexOutOfBoundsException.class, () -> source.position(-1));
    }

    @Test
    void linesHaveNoLineEnd() {
        SourceText source = SourceText.of("Å\r\nøl\n");

        assertEquals("Å", source.line(1));
        assertEquals("øl", source.line(2));
        assertEquals("", source.line(3));
        assertThrows(IndexOutOfBoundsException.class, () -> source.line(4));
        assertThrows(IndexOutOfBoundsException.class, () -> source.line(0));
    }

    @Test
    void slicesAreThePrintedCharacters() {
        SourceText source = SourceText.of("Sag\u00A0nr. 7");

        assertEquals("\u00A0nr.", source.slice(new Span(3, 7)));
        assertEquals(source.text(), source.slice(source.span()));
        assertThrows(IndexOutOfBoundsException.class, () -> source.slice(new Span(0, 99)));
    }

    @Test
    void textThatIsNotUtf8NamesTheByte() {
        byte[] latin = "Råd".getBytes(StandardCharsets.ISO_8859_1);
        UnreadableTextException problem =
                assertThrows(UnreadableTextException.class, () -> SourceText.decode("raad.txt", latin));

        assertEquals(1, problem.offset());
        assertTrue(problem.getMessage().contains("raad.txt"), problem.getMessage());
        assertTrue(problem.getMessage().contains("byte 1"), problem.getMessage());
    }

    @Test
    void cutOffUtf8IsNotText() {
        byte[] half = {'R', (byte) 0xC3};

        assertEquals(1, assertThrows(UnreadableTextException.class, () -> SourceText.decode("", half)).offset());
    }

    @Test
    void nulMeansABinaryFile() {
        byte[] bytes = "%PDF\u0000".getBytes(StandardCharsets.UTF_8);
        UnreadableTextException problem =
                assertThrows(UnreadableTextException.class, () -> SourceText.decode("a.pdf", bytes));

        assertEquals(4, problem.offset());
        assertTrue(problem.getMessage().contains("binary"), problem.getMessage());
    }

    @Test
    void filesAreNamedAfterTheirPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("møde.txt"), "Referat");

        assertEquals(file.toString(), SourceText.read(file).name());
        assertThrows(NoSuchFileException.class, () -> SourceText.read(folder.resolve("none.txt")));
    }

    @Test
    void aTextIsNotPrintedByAccident() {
        assertFalse(SourceText.of("a.txt", "hemmeligt").toString().contains("hemmeligt"));
    }

    @Test
    void nullIsTheCallersMistake() {
        ReferatParser parser = ReferatParser.create();

        assertNamed("text", () -> SourceText.of(null));
        assertNamed("name", () -> SourceText.of(null, ""));
        assertNamed("bytes", () -> SourceText.decode("", null));
        assertNamed("file", () -> SourceText.read(null));
        assertNamed("source", () -> parser.parse((SourceText) null));
        assertNamed("lexicon", () -> ReferatParser.builder().lexicon(null));
    }

    private static void assertNamed(String argument, Executable call) {
        assertEquals(argument + " must not be null", assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void spansKnowTheirBounds() {
        Span span = new Span(2, 5);

        assertEquals(3, span.length());
        assertTrue(span.contains(new Span(2, 2)));
        assertFalse(span.contains(new Span(4, 6)));
        assertEquals(new Span(0, 5), span.union(new Span(0, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(1, 0));
    }
}
