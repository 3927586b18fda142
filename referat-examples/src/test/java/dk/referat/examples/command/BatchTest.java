package dk.referat.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final StringWriter err = new StringWriter();
    private final PrintWriter printer = new PrintWriter(err);
    private final List<String> seen = new ArrayList<>();

    @Test
    void goesOnAfterADefect() {
        boolean complete = batch().run(List.of(input("a"), input("b")), input -> {
            seen.add(input.name());
            if (input.name().equals("a")) {
                throw new IllegalStateException("odd");
            }
        });
        assertFalse(complete);
        assertEquals(List.of("a", "b"), seen);
        assertTrue(err.toString().startsWith("referat: a: could not be read because of a defect"), err.toString());
    }

    @Test
    void stopsWhenNobodyTakesItsOutput() {
        boolean complete = batch().run(List.of(input("a"), input("b")), input -> {
            seen.add(input.name());
            throw new ProblemException(ProblemException.Kind.OUTPUT_CLOSED, input.name());
        });
        assertFalse(complete);
        assertEquals(List.of("a"), seen);
        assertEquals(2, err.toString().lines().count());
    }

    @Test
    void aSingleDocumentNeedsNoSummary() {
        assertTrue(batch().run(List.of(input("a")), input -> seen.add(input.name())));
        assertEquals("", err.toString());
    }

    @Test
    void theBarIsTakenAwayBeforeAMessage() {
        Progress bar = Progress.visible(printer, () -> 0);
        new Batch(printer, Language.EN.messages(), bar).run(List.of(input("a"), input("b")), input -> {
            throw new ProblemException(ProblemException.Kind.MISSING, input.name());
        });
        String[] parts = err.toString().split("\r");
        assertTrue(parts[1].startsWith("[" + " ".repeat(24) + "] 0/2 a"), err.toString());
        assertTrue(parts[2].isBlank(), err.toString());
        assertTrue(parts[3].startsWith("referat: a: there is no such file"), err.toString());
    }

    private Batch batch() {
        return new Batch(printer, Language.EN.messages(), Progress.silent(printer));
    }

    private static Input input(String name) {
        return new Input(name, name, () -> new byte[0]);
    }
}
