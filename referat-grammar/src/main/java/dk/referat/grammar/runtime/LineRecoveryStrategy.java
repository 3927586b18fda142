package dk.referat.grammar.runtime;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Recovery for grammars in which a token is a line: step over lines until the grammar can go on, and keep them.
 *
 * <p>The default strategy guesses that one token is missing or one too many. A missing line cannot be invented, so
 * nothing is inserted; and a line too many is a line that somebody wrote, so nothing is deleted either. Where a token
 * does not fit,
 *
 * <ul>
 *   <li>in a loop, or before a choice, tokens are stepped over up to one that can stand there or that can follow an
 *       enclosing rule, and the rule goes on. The innermost loop does it: a stray line costs its section nothing else;
 *   <li>inside a sequence the rule ends, and tokens are stepped over up to one that can follow it.
 * </ul>
 *
 * <p>Each token stepped over is an {@link org.antlr.v4.runtime.tree.ErrorNode} of the rule that could not take it, and
 * a run of them is reported once. If an entry rule ends with {@code EOF}, every token of the parser's channel is in
 * the tree. An entry rule should put choices, options and loops before its {@code EOF}, and no token that must be
 * there: when the entry rule itself ends early, there is no rule around it, and all the rest becomes error nodes.
 *
 * <p>One instance serves one parser at a time.
 */
public class LineRecoveryStrategy extends DefaultErrorStrategy {

    /** Creates a strategy. */
    public LineRecoveryStrategy() {
        // Documented for users of the package.
    }

    /**
     * Steps over tokens that cannot stand in a loop or at a choice, instead of giving up the rule.
     *
     * @param parser the parser that is about to decide
     */
    @Override
    public void sync(Parser parser) {
        if (inErrorRecoveryMode(parser)) {
            return;
        }
        if (!canStepOver(parser) || parser.isExpectedToken(parser.getTokenStream().LA(1))) {
            super.sync(parser);
            return;
        }
        reportError(parser, new InputMismatchException(parser));
        IntervalSet resume = new IntervalSet(parser.getExpectedTokens());
        resume.addAll(getErrorRecoverySet(parser));
        consumeUntil(parser, resume);
    }

    /** A choice at which the rule may also end leaves the token to the loop around it. */
    private static boolean canStepOver(Parser parser) {
        ATNState state = parser.getATN().states.get(parser.getState());
        return switch (state.getStateType()) {
            case ATNState.STAR_LOOP_ENTRY, ATNState.STAR_LOOP_BACK, ATNState.PLUS_LOOP_BACK -> true;
            case ATNState.BLOCK_START, ATNState.STAR_BLOCK_START, ATNState.PLUS_BLOCK_START ->
                !parser.getATN().nextTokens(state).contains(Token.EPSILON);
            default -> false;
        };
    }

    /**
     * Declines to delete, which makes {@link #recoverInline} end the rule.
     *
     * @param parser the parser
     * @return null, the superclass's word for "not possible"
     */
    @Override
    protected final Token singleTokenDeletion(Parser parser) {
        return null;
    }

    /**
     * Declines to insert, which makes {@link #recoverInline} end the rule.
     *
     * @param parser the parser
     * @return false
     */
    @Override
    protected final boolean singleTokenInsertion(Parser parser) {
        return false;
    }
}
