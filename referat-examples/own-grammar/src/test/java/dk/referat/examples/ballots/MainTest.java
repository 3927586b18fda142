package dk.referat.examples.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @Test
    void votesArePrintedItemByItem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("referat.txt"), Sample.read().text());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Main.print(file, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertEquals(
                """
                Godkendelse af dagsorden
                Cykelsti langs Strandvejen
                  Ida Holm (B): For
                  Per Vind (V): Imod
                  Eva Lund (A): For
                  Karl Eng: Undlod
                Takster for genbrugspladsen
                  Ida Holm (B): For
                  Per Vind (V): For
                """,
                bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
