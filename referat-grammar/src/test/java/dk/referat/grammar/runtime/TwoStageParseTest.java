package dk.referat.grammar.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;
import org.junit.jupiter.api.Test;

class TwoStageParseTest {

    private final LinesGrammar grammar = new LinesGrammar();
    private final ParserCaches caches = grammar.caches();

    @Test
    void textThatFitsNeedsOneStage() {
        var outcome = grammar.parse("document", "§ a\nord\n# b\nord\n", caches);

        assertFalse(outcome.fullContext());
        assertEquals(List.of(), outcome.errors());
    }

    @Test
    void whatSllCannotDecideIsDecidedAndIsNoError() {
        var outcome = grammar.parse("pairs", "# a\nord\n– b\n# a\nord\n– b\n", caches);

        assertTrue(outcome.fullContext());
        assertEquals(List.of(), outcome.errors());
    }

    @Test
    void theSecondStageBeginsWhereTheFirstDid() {
        String text = "§ skipped\n# a\n# b\nord\n";
        var parser = grammar.parser(text, caches);
        parser.getTokenStream().LT(1);
        parser.getTokenStream().consume();

        var outcome = TwoStageParse.run(parser, p -> p.parse(0));

        assertTrue(outcome.fullContext());
        assertEquals("# a\n# b\nord\n", LinesGrammar.leaves(outcome.tree()));
    }

    @Test
    void errorsSayWhereAndNothingIsPrinted() {
        PrintStream stderr = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        TwoStageParse.Outcome<ParseTree> outcome;
        try {
            outcome = grammar.parse("document", "😀\n# b\nord\n", caches);
        } finally {
            System.setErr(stderr);
        }

        assertEquals("", printed.toString(StandardCharsets.UTF_8));
        assertEquals(1, outcome.errors().size());
        SyntaxError error = outcome.errors().get(0);
        assertEquals("😀\n", error.token().orElseThrow().getText());
        assertEquals(0, error.start());
        assertEquals(3, error.end());
        assertThrows(UnsupportedOperationException.class, () -> outcome.errors().clear());
    }

    @Test
    void anErrorAtTheEndIsEmpty() {
        SyntaxError error = grammar.parse("document", "# b\n", caches).errors().get(0);

        assertEquals(4, error.start());
        assertEquals(4, error.end());
    }

    @Test
    void aLexerIsHeardToo() {
        CollectingErrorListener listener = new CollectingErrorListener();
        listener.syntaxError(grammar.lexer(""), null, 1, 0, "no token", null);

        assertEquals(1, listener.errors().size());
        assertTrue(listener.errors().get(0).token().isEmpty());
    }

    @Test
    void aSyntaxErrorChecksItsSpan() {
        assertThrows(
                IllegalArgumentException.class, () -> new SyntaxError(Optional.empty(), 3, 2, "turned"));
    }
}
