package dk.referat.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferatTest {

    @Test
    void showsItsSubcommandsExamplesAndExitStatuses() {
        Run run = Run.of("--help");
        assertEquals(Exit.DONE, run.status());
        assertTrue(run.out().contains("parse"), run.out());
        assertTrue(run.out().contains("  referat parse referat.txt"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
    }

    @Test
    void showsTheOptionsOfParse() {
        Run run = Run.of("parse", "--help");
        assertEquals(Exit.DONE, run.status());
        assertTrue(run.out().contains("--format"), run.out());
        assertTrue(run.out().contains("json, text"), run.out());
        assertTrue(run.out().contains("  referat parse referat.txt"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"explain, --color", "suggest, --lexicon", "parse, --lexicon", "validate, --fail-on"})
    void eachSubcommandShowsItsOptionsExamplesAndExitStatuses(String name, String option) {
        Run run = Run.of(name, "--help");
        assertEquals(Exit.DONE, run.status());
        assertTrue(run.out().contains(option), run.out());
        assertTrue(run.out().contains("  referat " + name + " "), run.out());
        assertTrue(run.out().contains("\n  2   "), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
    }

    @Test
    void printsItsVersion() {
        Run run = Run.of("--version");
        assertEquals(Exit.DONE, run.status());
        assertTrue(run.out().startsWith("referat "), run.out());
    }

    @Test
    void withoutASubcommandItShowsTheHelpAsAnError() {
        Run run = Run.of();
        assertEquals(Exit.USAGE, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("parse"), run.err());
    }

    @Test
    void tellsOfWrongCallsInTwoLines() {
        assertWrong("missing required parameter", "parse");
        assertWrong("invalid value for option '--format'", "parse", "--format", "xml", "a.txt");
        assertWrong("invalid value for option '--lang'", "parse", "--lang", "fr", "a.txt");
        assertWrong("invalid value for option '--color'", "explain", "--color", "red", "a.txt");
        assertWrong("unknown option: '--frmat'", "parse", "--frmat", "a.txt");
        assertWrong("unmatched argument at index 0: 'prase'", "prase");
    }

    private static void assertWrong(String message, String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(Exit.USAGE, run.status(), message);
        assertEquals("", run.out(), message);
        assertTrue(run.err().startsWith("referat: " + message), run.err());
        assertTrue(run.err().contains("--help'"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }
}
