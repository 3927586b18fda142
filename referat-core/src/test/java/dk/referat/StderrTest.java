package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A library prints nothing. */
class StderrTest {

    @Test
    void parsingPrintsNothing() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            parseEverything(ReferatParser.create());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    private static void parseEverything(ReferatParser parser) {
        Random random = new Random(4);
        for (String sample : Samples.all()) {
            List<String> lines = sample.lines().collect(Collectors.toList());
            Collections.shuffle(lines, random);
            parser.parse(sample).minutes().items().forEach(item -> item.runningText().values());
            parser.parse(String.join("\n", lines)).minutes().items().forEach(item -> item.runningText().values());
        }
        parser.parse("");
        parser.parse("\u0000\uD800");
    }
}
