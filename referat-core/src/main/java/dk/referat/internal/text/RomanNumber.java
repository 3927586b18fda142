package dk.referat.internal.text;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The numbers of pages as old books count them: {@code iii}, {@code xiv}. */
public final class RomanNumber {

    /** The digits of numbers below ninety, as part of a longer expression. */
    public static final String DIGITS = "(?:(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3}))";

    private static final Pattern NUMBER = Pattern.compile(DIGITS);

    private RomanNumber() {}

    /** The value of a number; empty where the letters are none. */
    public static OptionalInt of(String printed) {
        String letters = printed.toLowerCase(Locale.ROOT);
        if (!NUMBER.matcher(letters).matches()) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int at = 0; at < letters.length(); at++) {
            int digit = digit(letters.charAt(at));
            boolean before = at + 1 < letters.length() && digit < digit(letters.charAt(at + 1));
            value += before ? -digit : digit;
        }
        return OptionalInt.of(value);
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
        };
    }
}
