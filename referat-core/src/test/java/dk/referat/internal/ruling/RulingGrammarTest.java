package dk.referat.internal.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.grammar.RulingLexer;
import dk.referat.grammar.RulingParser;
import dk.referat.grammar.runtime.TwoStageParse;
import dk.referat.lexicon.PhraseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.PredicateTransition;
import org.junit.jupiter.api.Test;

/** The grammar takes every sequence of tokens in its first stage, and has no embedded code. */
class RulingGrammarTest {

    @Test
    void everySequenceOfTokensIsARuling() {
        Random random = new Random(7);
        int types = RulingLexer.VOCABULARY.getMaxTokenType();
        for (int run = 0; run < 2000; run++) {
            List<Token> tokens = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                tokens.add(new CommonToken(1 + random.nextInt(types), "x"));
            }
            RulingParser parser = new RulingParser(new CommonTokenStream(new ListTokenSource(tokens)));
            var outcome = TwoStageParse.run(parser, RulingParser::ruling);
            assertFalse(outcome.fullContext(), tokens::toString);
            assertEquals(List.of(), outcome.errors());
        }
    }

    @Test
    void everyKindOfPhraseHasItsToken() {
        for (PhraseKind kind : PhraseKind.values()) {
            assertTrue(names().contains(kind.name()), kind.name());
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int type = 1; type <= RulingLexer.VOCABULARY.getMaxTokenType(); type++) {
            names.add(String.valueOf(RulingLexer.VOCABULARY.getSymbolicName(type)));
        }
        return names;
    }

    @Test
    void thereAreNoPredicatesAndNoActions() {
        assertEquals(0, code(RulingLexer._ATN));
        assertEquals(0, code(RulingParser._ATN));
    }

    private static long code(ATN atn) {
        return atn.states.stream()
                .filter(state -> state != null)
                .flatMap(state -> List.of(state.getTransitions()).stream())
                .filter(PredicateTransition.class::isInstance)
                .count();
    }
}
