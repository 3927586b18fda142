package dk.referat.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

    private static final String MINUTES = """
            REFERAT
            Byrådet torsdag den 9. februar 2023

            Punkt 1: Ny cykelsti

            Beslutning

            Godkendt. For stemte 5: A (3), V (1).

            Punkt 2: Lukket punkt - Salg af grund

            Sagsfremstilling

            Grunden sælges til Hans Bakke.
            """;

    @TempDir
    private Path folder;

    @Test
    void showsTheLineWithAMarkUnderThePlace() {
        Run run = validate(MINUTES);
        assertEquals(Exit.INCOMPLETE, run.status(), run.err());
        assertTrue(run.out().contains("fejl vote-tally"), run.out());
        assertTrue(run.out().contains("     8 | Godkendt. For stemte 5: A (3), V (1)."), run.out());
        assertTrue(run.out().matches("(?s).*\\n {7}\\| +\\^+\\n.*"), run.out());
    }

    @Test
    void doesNotRepeatWhatStandsInAClosedItem() {
        Run run = validate(MINUTES);
        assertTrue(run.out().contains("closed-content"), run.out());
        assertFalse(run.out().contains("Hans Bakke"), run.out());
        assertFalse(validate(MINUTES, "--format", "json").out().contains("Hans Bakke"));
    }

    @Test
    void runsOnlyTheRulesThatAreNamed() {
        Run run = validate(MINUTES, "--rule", "weekday,item-numbering", "--rule", "cpr-number");
        assertEquals(Exit.DONE, run.status(), run.out());
        assertTrue(run.out().contains("af 3 regler"), run.out());
    }

    @Test
    void speaksEnglishToo() {
        Run run = validate(MINUTES, "--lang", "en");
        assertTrue(run.out().contains("error vote-tally") && run.out().contains("item 1"), run.out());
    }

    @Test
    void jsonIsOneLineADocument() {
        Run run = validate(MINUTES, "--format", "json");
        assertEquals(1, run.out().lines().count(), run.out());
        assertTrue(run.out().startsWith("{\"schemaVersion\":\"1\",\"document\":\"stdin\",\"findings\":[{"), run.out());
        assertTrue(run.out().contains("\"rule\":\"vote-tally\",\"severity\":\"error\",\"item\":\"1\",\"line\":8,"), run.out());
        assertTrue(run.out().contains("\"vote-tally\":1"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1"})
    void failsFromTheSeverityThatIsNamed(String least, int status) {
        String empty = MINUTES.replaceFirst("Godkendt.*", ".");
        assertEquals(status, validate(empty, "--rule", "empty-decision", "--fail-on", least).status());
    }

    @Test
    void anUnknownRuleIsToldWithThoseThatExist() {
        Run run = validate(MINUTES, "--rule", "votes");
        assertEquals(Exit.USAGE, run.status());
        assertTrue(run.err().contains("votes") && run.err().contains("vote-tally, weekday"), run.err());
        assertEquals(Exit.USAGE, validate(MINUTES, "--fail-on", "fatal").status());
    }

    @Test
    void aFileThatCannotBeReadIsNoSoundFile() throws IOException {
        Path good = Files.writeString(folder.resolve("a.txt"), MINUTES.replace("(1)", "(2)").replace(" 2: Lukket punkt -", " 2:"));
        Run run = Run.of("validate", good.toString(), folder.resolve("missing.txt").toString(), "--rule", "vote-tally");
        assertEquals(Exit.USAGE, run.status());
        assertTrue(run.err().contains("missing.txt"), run.err());
        assertTrue(run.out().contains("a.txt: ingen fejl"), run.out());
    }

    @Test
    void aTextWithoutItemsIsToldToBeUnchecked() {
        Run run = validate("Indkøbsliste\n\nmel og sukker\n");
        assertEquals(Exit.DONE, run.status(), run.err());
        assertTrue(run.out().startsWith("stdin: intet dagsordenspunkt blev fundet"), run.out());
        assertFalse(validate(MINUTES).out().contains("intet dagsordenspunkt"));
    }

    @Test
    void civilNumbersAreMasked() {
        Run run = validate(MINUTES.replace("Godkendt. For", "Borgeren med cpr-nr. 010180-0999 får støtte. Godkendt. For"));
        assertTrue(run.out().contains("cpr-number"), run.out());
        assertFalse(run.out().contains("0999"), run.out());
    }

    @Test
    void theReadmeShowsWhatItPrints() throws IOException {
        Run run = Run.of("validate", "samples/egelund-teknikudvalget-2026-05-07.txt", "--lang", "en");
        assertEquals(Exit.INCOMPLETE, run.status());
        String printed = run.out().replace("samples/", "referat-examples/samples/");
        assertTrue(Files.readString(Path.of("..", "README.md")).contains("```text\n" + printed + "```"), printed);
    }

    private static Run validate(String text, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "validate";
        arguments[1] = "-";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.withInput(text, arguments);
    }
}
