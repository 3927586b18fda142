package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Ends a run of names that is longer than any name, so that the parser looks ahead no farther than that. */
final class LongRuns {

    private static final int LONGEST = 12;

    private LongRuns() {}

    static List<Token> end(List<Token> tokens) {
        List<Token> ended = new ArrayList<>(tokens.size());
        int run = 0;
        for (Token token : tokens) {
            boolean name = token.getType() == RulingLexer.NAME || token.getType() == RulingLexer.ROLE;
            run = name ? run + 1 : 0;
            ended.add(run > LONGEST ? word(token) : token);
            run = run > LONGEST ? 0 : run;
        }
        return ended;
    }

    private static Token word(Token token) {
        CommonToken word = new CommonToken(token);
        word.setType(RulingLexer.WORD);
        return word;
    }
}
