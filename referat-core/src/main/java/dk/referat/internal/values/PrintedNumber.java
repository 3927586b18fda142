package dk.referat.internal.values;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as printed in Danish: decimal comma, points or blanks between thousands, {@code ½} as a digit. */
final class PrintedNumber {

    /** Longer runs of digits are no numbers that anybody means, and slow to compute with. */
    private static final int LONGEST = 40;

    private static final String MINUS = "minus";

    private PrintedNumber() {}

    /**
     * Reads a number that the lexer has found, so its shape is right.
     *
     * @param printed the number, perhaps with a sign
     * @return the number, its scale as printed; empty where it is too long
     */
    static Optional<BigDecimal> read(String printed) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(printed.length());
        BigDecimal fraction = BigDecimal.ZERO;
        boolean negative = printed.regionMatches(true, 0, MINUS, 0, MINUS.length());
        for (int at = 0; at < printed.length(); at++) {
            char c = printed.charAt(at);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == ',') {
                digits.append('.');
            } else if (isMinus(c)) {
                negative = true;
            } else {
                fraction = fraction.add(fraction(c));
            }
        }
        BigDecimal whole = digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits.toString());
        BigDecimal number = fraction.signum() == 0 ? whole : whole.add(fraction);
        return Optional.of(negative ? number.negate() : number);
    }

    static boolean isMinus(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2013' || c == '\u2212';
    }

    private static BigDecimal fraction(char c) {
        return switch (c) {
            case '½' -> new BigDecimal("0.5");
            case '¼' -> new BigDecimal("0.25");
            case '¾' -> new BigDecimal("0.75");
            default -> BigDecimal.ZERO;
        };
    }
}
