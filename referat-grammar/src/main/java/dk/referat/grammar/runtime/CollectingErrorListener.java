package dk.referat.grammar.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.LexerNoViableAltException;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/**
 * Keeps syntax errors in the order in which they are reported, and prints nothing.
 *
 * <p>Lexers and parsers come with a listener that writes to standard error; remove it before adding this one. One
 * listener may serve a lexer and its parser. It belongs to one parse on one thread.
 */
public final class CollectingErrorListener extends BaseErrorListener {

    private final List<SyntaxError> errors = new ArrayList<>();

    /** Creates a listener that has heard nothing. */
    public CollectingErrorListener() {
        // Documented for users of the package.
    }

    /**
     * Returns what was reported so far.
     *
     * @return an unmodifiable copy
     */
    public List<SyntaxError> errors() {
        return List.copyOf(errors);
    }

    /** {@inheritDoc} Line and column are left to those who know what a line is in their text. */
    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            Object offendingSymbol,
            int line,
            int charPositionInLine,
            String message,
            RecognitionException cause) {
        String said = Objects.requireNonNullElse(message, "syntax error");
        if (offendingSymbol instanceof Token token) {
            errors.add(at(Optional.of(token), token.getStartIndex(), token.getStopIndex() + 1, said));
        } else if (cause instanceof LexerNoViableAltException unmatched) {
            int size = unmatched.getInputStream().size();
            int end = Math.min(unmatched.getInputStream().index() + 1, size);
            errors.add(at(Optional.empty(), unmatched.getStartIndex(), end, said));
        } else {
            errors.add(at(Optional.empty(), 0, 0, said));
        }
    }

    /** Tokens without text, such as the end of input or those that a token source invents, end before they start. */
    private static SyntaxError at(Optional<Token> token, int start, int end, String message) {
        int first = Math.max(start, 0);
        return new SyntaxError(token, first, Math.max(first, end), message);
    }
}
