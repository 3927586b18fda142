package dk.referat.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsEachLineWithItsNumberAndRole() {
        Run run = explain(Papers.with(3, "Kernen i sagen", "Beslutning"));
        assertEquals(Exit.DONE, run.status(), run.err());
        assertTrue(run.out().contains("\n   1 møde        | REFERAT\n"), run.out());
        assertTrue(run.out().contains("\n   3             |\n"), run.out());
        assertTrue(run.out().contains("\n   4 PUNKT       | Punkt 1: Sag om vej 1\n"), run.out());
        assertTrue(run.out().contains("\n   6 sagsdata    | 00.30.10-S55-1-22\n"), run.out());
        assertTrue(run.out().contains("\n   8 overskrift? | Kernen i sagen\n"), run.out());
        assertTrue(run.out().contains("\n  12 overskrift  | Beslutning\n"), run.out());
        assertTrue(run.out().contains("\n  14 tekst       | Godkendt.\n"), run.out());
    }

    @Test
    void tellsAboveOnWhatEvidence() {
        Run run = explain(Papers.with(3, "Kernen i sagen", "Beslutning"), "--lang", "en");
        assertTrue(run.out().contains("3 items, marked \"punkt#:\" (# stands for the number); numbers 1–3"), run.out());
        assertTrue(run.out().contains("+ all items are marked alike"), run.out());
        assertTrue(run.out().contains("- no table of contents lists the titles"), run.out());
        assertTrue(run.out().contains("Known headings          Beslutning (3)"), run.out());
        assertTrue(run.out().contains("\"Kernen i sagen\": 3 places, first line 8; for a lexicon file: other"), run.out());
        assertFalse(run.out().contains("no decision"), run.out());
    }

    @Test
    void tellsWhichItemsHaveNoDecisionAndWhichNumbersAreMissing() {
        String text = Papers.with(4, "Resume", "Kort og godt").replaceAll("Punkt 2:[^P]*", "").replace("Godkendt.", "Vejen er smal.");
        Run run = explain(text, "--lang", "en");
        assertTrue(run.out().contains("numbers 1, 3–4"), run.out());
        assertTrue(run.out().contains("Open, no decision       3 of 3 items: 1 (line 4)"), run.out());
        assertTrue(run.out().contains("REF-102"), run.out());
    }

    @Test
    void tellsOfALineThatLooksLikeAHeading() {
        String text = Papers.with(12, "Resume", "Beslutning").replace("Sag om vej 1\n", "Sag om veje\n");
        Run run = explain(text.replaceFirst("Vejen", "Område Nord\n\nVejen").replaceFirst("(?s)(.*)Vejen", "$1Område Nord\n\nVejen"));
        assertTrue(run.out().contains("Tekst som overskrift    \"Område Nord\": 2 steder, først linje 10"), run.out());
        assertTrue(run.out().contains("\n  10 tekst?      | Område Nord\n"), run.out());
        assertTrue(run.out().contains("I margenen"), run.out());
    }

    @Test
    void anAttachmentIsNoLineThatLooksLikeAHeading() {
        String text = Papers.with(12, "Resume", "Beslutning");
        Run run = explain(text.replaceAll("(vej [23]\\n(?s:.*?)Godkendt\\.)", "$1\n\nBilag\n\nKort over området"));
        assertTrue(run.out().contains("bilag       | Kort over området"), run.out());
        assertFalse(run.out().contains("Tekst som overskrift"), run.out());
    }

    @Test
    void readsAnything() {
        assertTrue(explain("").out().contains("stdin: ingen linjer"));
        assertTrue(explain("Kære alle").out().contains("REF-101"));
        assertTrue(explain("\r\n\t\f\r\n").out().contains("   2             |"));
    }

    @Test
    void masksCivilNumbersAndWhatSteersATerminal() {
        Run run = explain("REFERAT\n1. Sag om 010190-1234\n010190 1234\n\u001b[2J010190 -\r\n1234\n", "--color", "always");
        assertFalse(run.out().contains("1234"), run.out());
        assertFalse(run.out().contains("\u001b[2J"), run.out());
        assertTrue(run.out().contains("010190-****"), run.out());
    }

    @Test
    void coloursWhenAskedTo() {
        String text = Papers.with(2, "Resume", "Beslutning");
        assertFalse(explain(text).out().contains("\u001b"));
        assertFalse(explain(text, "--color", "never").out().contains("\u001b"));
        assertTrue(explain(text, "--color", "always").out().contains("\u001b[1;34mPunkt 1: Sag om vej 1\u001b[0m"));
    }

    @Test
    void goesOnAfterABadFile() throws IOException {
        Path good = Files.writeString(folder.resolve("b.txt"), Papers.with(2, "Resume", "Beslutning"));
        Run run = Run.of("explain", folder.resolve("a.txt").toString(), good.toString());
        assertEquals(Exit.INCOMPLETE, run.status());
        assertTrue(run.out().contains("b.txt: "), run.out());
        assertTrue(run.err().contains("a.txt: filen findes ikke"), run.err());
    }

    private static Run explain(String text, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "explain";
        arguments[1] = "-";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.withInput(text, arguments);
    }
}
