package dk.referat.grammar.runtime;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.Trees;

class LineRecoveryStrategyProperties {

    private static final int SECTION = 2;

    private final LinesGrammar grammar = new LinesGrammar();
    private final ParserCaches caches = grammar.caches();

    @Property
    void everyLineIsInTheTreeAndInOrder(
            @ForAll("documents") String text, @ForAll("rules") String rule) {
        ParseTree tree = assertTimeoutPreemptively(ofSeconds(10), () -> grammar.parse(rule, text, caches)).tree();

        assertEquals(text, LinesGrammar.leaves(tree));
    }

    @Property
    void noLineIsSteppedOverInSilence(@ForAll("documents") String text) {
        var outcome = grammar.parse("document", text, caches);

        if (outcome.errors().isEmpty()) {
            assertEquals(List.of(), errorNodes(outcome.tree()));
        }
    }

    @Example
    void aStrayLineBeforeALoopCostsNothingElse() {
        var outcome = grammar.parse("document", "| stray\n– stray\n# a\nord\n# b\nord\n", caches);

        assertEquals(1, outcome.errors().size());
        assertEquals(2, Trees.findAllRuleNodes(outcome.tree(), SECTION).size());
        assertEquals(List.of("| stray\n", "– stray\n"), errorNodes(outcome.tree()));
    }

    @Example
    void aLineThatIsMissingIsNotInvented() {
        var outcome = grammar.parse("document", "# a\n| 1\n| 2\n# b\nord\n", caches);

        assertEquals(1, outcome.errors().size());
        assertEquals(2, Trees.findAllRuleNodes(outcome.tree(), SECTION).size());
        assertEquals(List.of(), errorNodes(outcome.tree()));
    }

    @Example
    void aLineTooManyIsAnErrorNodeEvenIfTheNextOneWouldFit() {
        var outcome = grammar.parse("document", "# a\nord\n \nord\n# b\nord\n", caches);

        assertEquals(1, outcome.errors().size());
        assertEquals(List.of(" \n"), errorNodes(outcome.tree()));
    }

    @Example
    void aHeadWithoutABodyLeavesTheNextHeadAlone() {
        var outcome = grammar.parse("document", "# a\n# b\nord\n", caches);

        assertEquals(1, outcome.errors().size());
        assertEquals(2, Trees.findAllRuleNodes(outcome.tree(), SECTION).size());
    }

    @Example
    void aHundredThousandStrayLinesAreSteppedOverInALoop() {
        String text = " \n".repeat(100_000) + "# a\nord\n" + "| 1\n".repeat(100_000);

        ParseTree tree = assertTimeoutPreemptively(ofSeconds(20), () -> grammar.parse("document", text, caches)).tree();

        assertEquals(text, LinesGrammar.leaves(tree));
    }

    private static List<String> errorNodes(ParseTree tree) {
        return Trees.getDescendants(tree).stream()
                .filter(node -> node instanceof ErrorNode error && error.getSymbol().getTokenIndex() >= 0)
                .map(ParseTree::getText)
                .toList();
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of("document", "pairs");
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of("# a\n", "§ b\n", "| c\n", "– d\n", "ord\n", " \n", "Tekst\n", "\u00A0\n", "😀\r\n")
                .list()
                .ofMaxSize(40)
                .map(lines -> String.join("", lines));
    }
}
