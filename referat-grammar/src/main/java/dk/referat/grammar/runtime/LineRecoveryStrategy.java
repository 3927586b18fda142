package dk.referat.grammar.runtime;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Recovery for grammars in which a token is a line: step over lines until the grammar can go on, and keep them.
 *
 * <p>The default strategy guesses that one token is missing or one too many. A missing line cannot be invented, so
 * nothing is inserted; and a line too many is a line that somebody wrote, so nothing is deleted either. Where a token
 * does not fit,
 *
 * <ul>
 *   <li>before a choice, an option or a loop, tokens are stepped over up to one that can stand there or that can follow
 *       an enclosing rule, and the rule goes on;
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
     * Steps over tokens that cannot stand at a choice, an option or a loop, instead of giving up the rule.
     *
     * @param parser the parser that is about to decide
     */
    @Override
    public void sync(Parser parser) {
        try {
            super.sync(parser);
        } catch (InputMismatchException mismatch) {
            reportError(parser, mismatch);
            IntervalSet resume = new IntervalSet(parser.getExpectedTokens());
            resume.addAll(getErrorRecoverySet(parser));
            consumeUntil(parser, resume);
        }
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
