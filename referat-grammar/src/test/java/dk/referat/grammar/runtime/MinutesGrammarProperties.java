package dk.referat.grammar.runtime;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.grammar.MinutesLexer;
import dk.referat.grammar.MinutesParser;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.BufferedTokenStream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.PredicateTransition;
import org.antlr.v4.runtime.tree.ParseTree;

/** What the real grammar must keep to for the runtime to serve it well; it names no token. */
class MinutesGrammarProperties {

    private static final List<String> LINES = List.of(
            "Referat\n", "Byrådet\n", "Mødedato: 07-01-2019\n", "Punkt 1: Godkendelse af dagsorden\n", "12. Økonomi\n",
            "40a Lukket: Køb af ejendom\n", "Indstilling\n", "Administrationen indstiller, at sagen drøftes.\n",
            "Beslutning i Socialudvalget den 07-01-2019\n", "Godkendt.\n", "• ét punkt\n", "– et andet\n",
            "Afløb\t1.000\t2.000\n", "Kompetence:\u00A0Byrådet\n", "19/12345\n", "\n", " \n", "\f",
            "Side 3\r\n", "😀\n");

    private final ParserCaches caches = new ParserCaches(MinutesLexer._ATN, MinutesParser._ATN);

    @Example
    void theLexerHasNoPredicates() {
        for (ATNState state : MinutesLexer._ATN.states) {
            for (int i = 0; state != null && i < state.getNumberOfTransitions(); i++) {
                assertTrue(
                        !(state.transition(i) instanceof PredicateTransition),
                        () -> "a predicate makes the whole mode slow: "
                                + MinutesLexer.ruleNames[state.ruleIndex]);
            }
        }
    }

    @Property
    void wideAndPlainLexersGiveTheSameTokens(@ForAll("texts") String text) {
        assertEquals(LinesGrammar.tokens(lexer(text)), LinesGrammar.tokens(caches.lexer(lexer(text))));
    }

    @Property(tries = 300)
    void everyTokenIsInTheTreeAndInOrder(@ForAll("texts") String text) {
        BufferedTokenStream tokens = new CommonTokenStream(caches.lexer(lexer(text)));
        ParseTree tree = assertTimeoutPreemptively(ofSeconds(10), () -> parse(tokens));

        StringBuilder visible = new StringBuilder();
        for (Token token : tokens.getTokens()) {
            if (token.getType() != Token.EOF && token.getChannel() == Token.DEFAULT_CHANNEL) {
                visible.append(token.getText());
            }
        }
        assertEquals(visible.toString(), LinesGrammar.leaves(tree));
    }

    @Example
    void statesReachAPlateau() {
        Random random = new Random(11);
        parse(random, 300);
        int learned = caches.states();
        parse(random, 300);

        assertTrue(caches.states() - learned <= learned / 4, learned + " and then " + caches.states());
    }

    private void parse(Random random, int documents) {
        for (int document = 0; document < documents; document++) {
            StringBuilder text = new StringBuilder();
            random.ints(40, 0, LINES.size()).forEach(line -> text.append(LINES.get(line)));
            parse(new CommonTokenStream(caches.lexer(lexer(text.toString()))));
        }
    }

    private ParseTree parse(BufferedTokenStream tokens) {
        return TwoStageParse.run(caches.parser(new MinutesParser(tokens)), MinutesParser::minutes).tree();
    }

    private static MinutesLexer lexer(String text) {
        MinutesLexer lexer = new MinutesLexer(new StringCharStream(text));
        lexer.removeErrorListeners();
        return lexer;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> documents =
                Arbitraries.of(LINES).list().ofMaxSize(40).map(lines -> String.join("", lines));
        Arbitrary<String> danish = Arbitraries.strings()
                .withChars("abcæøåÆØÅé§–—•:;.,-/() \u00A0\t\r\n\f0123456789")
                .withChars('\uD83D', '\uDE00');
        return Arbitraries.oneOf(documents, danish, Arbitraries.strings());
    }
}
