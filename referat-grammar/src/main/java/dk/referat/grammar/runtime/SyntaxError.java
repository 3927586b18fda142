package dk.referat.grammar.runtime;

import java.util.Objects;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * A place where a lexer or a parser found something else than its grammar allows.
 *
 * @param token the token that did not fit; empty where a lexer found no token at all
 * @param start index of the first character in the stream that was read
 * @param end index after the last character; equal to {@code start} at the end of the input
 * @param message what was found and what was expected, in the words of the recognizer
 */
public record SyntaxError(Optional<Token> token, int start, int end, String message) {

    /**
     * Checks the components.
     *
     * @param token the token that did not fit, if there is one
     * @param start index of the first character
     * @param end index after the last character
     * @param message what was found and what was expected
     * @throws IllegalArgumentException if the offsets are negative or in the wrong order
     */
    public SyntaxError {
        Objects.requireNonNull(token, "token must not be null");
        Objects.requireNonNull(message, "message must not be null");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
