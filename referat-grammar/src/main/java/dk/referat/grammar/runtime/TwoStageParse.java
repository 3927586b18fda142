package dk.referat.grammar.runtime;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Parses fast if that succeeds, and thoroughly if not.
 *
 * <p>The first stage predicts with {@link PredictionMode#SLL} and stops at the first problem, which may lie in the text
 * or in the weaker prediction. The second stage starts over with {@link PredictionMode#LL} and a
 * {@link LineRecoveryStrategy}, and tells the two apart: what it reports is wrong in the text.
 */
public final class TwoStageParse {

    private TwoStageParse() {}

    /**
     * Runs an entry rule of a parser. The parser's error listeners, error strategy and prediction mode are replaced;
     * those of its lexer are not touched.
     *
     * @param <P> the type of the parser
     * @param <T> the type of the tree
     * @param parser a parser on a buffered token stream, where the rule is to begin
     * @param rule the entry rule, such as {@code MyParser::document}; it may be called twice
     * @return the tree and what did not fit
     */
    public static <P extends Parser, T> Outcome<T> run(P parser, Function<? super P, ? extends T> rule) {
        Objects.requireNonNull(parser, "parser must not be null");
        Objects.requireNonNull(rule, "rule must not be null");
        // A buffered stream has no index before it was asked for a token.
        parser.getTokenStream().LT(1);
        int start = parser.getTokenStream().index();
        parser.removeErrorListeners();
        try {
            parser.setErrorHandler(new BailErrorStrategy());
            parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
            return new Outcome<>(rule.apply(parser), List.of(), false);
        } catch (ParseCancellationException notWithSll) {
            CollectingErrorListener listener = new CollectingErrorListener();
            parser.addErrorListener(listener);
            parser.setErrorHandler(new LineRecoveryStrategy());
            parser.getInterpreter().setPredictionMode(PredictionMode.LL);
            parser.reset();
            parser.getTokenStream().seek(start);
            T tree = rule.apply(parser);
            return new Outcome<>(tree, listener.errors(), true);
        }
    }

    /**
     * The result of a parse.
     *
     * @param <T> the type of the tree
     * @param tree what the entry rule returned
     * @param errors what did not fit, in the order of the text; empty after the first stage
     * @param fullContext whether the second stage was needed; with {@code errors} empty, the text is right and the
     *     grammar is one that SLL does not decide
     */
    public record Outcome<T>(T tree, List<SyntaxError> errors, boolean fullContext) {

        /**
         * Checks the components and copies the list.
         *
         * @param tree what the entry rule returned
         * @param errors what did not fit
         * @param fullContext whether the second stage was needed
         */
        public Outcome {
            Objects.requireNonNull(tree, "tree must not be null");
            errors = List.copyOf(errors);
        }
    }
}
