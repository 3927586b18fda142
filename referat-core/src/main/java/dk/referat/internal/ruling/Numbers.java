package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser;
import dk.referat.grammar.RulingParser.NumberContext;
import java.util.OptionalInt;
import org.antlr.v4.runtime.Token;

/** Reads numbers, in digits or in words. */
final class Numbers {

    /** Councils are smaller; what is longer is no number of members. */
    private static final int MOST_DIGITS = 4;

    private Numbers() {}

    static OptionalInt value(NumberContext number) {
        Token token = number.getStart();
        if (token.getType() != RulingParser.NUMBER) {
            return OptionalInt.of(token.getType() - RulingParser.ONE + 1);
        }
        String digits = token.getText();
        return digits.length() > MOST_DIGITS ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
