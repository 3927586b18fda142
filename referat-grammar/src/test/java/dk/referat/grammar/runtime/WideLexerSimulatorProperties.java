package dk.referat.grammar.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.dfa.DFAState;

class WideLexerSimulatorProperties {

    private final LinesGrammar grammar = new LinesGrammar();
    private final ParserCaches caches = grammar.caches();

    @Property
    void tokensAreThoseOfThePlainSimulator(@ForAll("texts") String text) {
        assertEquals(
                LinesGrammar.tokens(grammar.lexer(text)), LinesGrammar.tokens(caches.lexer(grammar.lexer(text))));
    }

    @Example
    void theEdgesOfTheTableAreRight() {
        for (int symbol : new int[] {0, 0x7F, 0x80, 0x17F, 0x180, 0x1FFF, 0x2000, 0x206F, 0x2070, 0xD83D, 0xFFFF}) {
            String text = "ord" + (char) symbol + "\n" + (char) symbol + "ord\n";
            for (int pass = 0; pass < 2; pass++) {
                tokensAreThoseOfThePlainSimulator(text);
            }
        }
    }

    @Example
    void lettersBeyondAsciiAreLearned() {
        Lexer lexer = caches.lexer(grammar.lexer("øl\n– 7\n\u00A0\nſ\n中\n"));
        LinesGrammar.tokens(lexer);
        WideLexerSimulator wide = (WideLexerSimulator) lexer.getInterpreter();
        DFAState start = wide.getDFA(Lexer.DEFAULT_MODE).s0;

        for (char learned : "ø–\u00A0ſ".toCharArray()) {
            assertNotNull(wide.getExistingTargetState(start, learned));
        }
        assertNull(wide.getExistingTargetState(start, '中'));
        assertNull(wide.getExistingTargetState(start, IntStream.EOF));
    }

    @Example
    void aLexerMayBeServedInTheMiddleOfATextAndAgain() {
        String text = "blå\n§ 7\n– rød\nend\n";
        Lexer lexer = grammar.lexer(text);
        String first = lexer.nextToken().getText();
        caches.lexer(lexer);

        assertEquals("blå\n", first);
        assertEquals(2, lexer.nextToken().getLine());
        lexer.reset();
        assertEquals(LinesGrammar.tokens(grammar.lexer(text)), LinesGrammar.tokens(lexer));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> danish =
                Arbitraries.strings().withChars("abæøåÆØÅé§–—•#| \u00A0\t\r\n1.").withChars('\uD83D', '\uDE00');
        return Arbitraries.oneOf(danish, Arbitraries.strings());
    }
}
