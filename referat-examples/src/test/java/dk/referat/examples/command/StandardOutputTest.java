package dk.referat.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    private final Input input = new Input("a.txt", "a", () -> new byte[0]);

    @Test
    void endsEachDocumentWithALineFeedOnEveryMachine() throws ProblemException {
        StringWriter printed = new StringWriter();
        StandardOutput output = new StandardOutput(new PrintWriter(printed));
        output.write(input, "{}");
        output.write(input, "{}");
        assertEquals("{}\n{}\n", printed.toString());
    }

    @Test
    void tellsWhenNobodyReads() {
        OutputStream closed = OutputStream.nullOutputStream();
        assertThrows(ProblemException.class, () -> {
            closed.close();
            new StandardOutput(new PrintWriter(closed, false, StandardCharsets.UTF_8)).write(input, "{}");
        });
    }
}
