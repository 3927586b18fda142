package dk.referat.internal.ruling;

import java.util.Locale;
import org.antlr.v4.runtime.Token;

/** The form in which words are compared: small letters, {@code é} as {@code e}, one kind of dash, no soft hyphens. */
final class WordKeys {

    private static final String SOFT_HYPHEN = "\u00AD";

    private WordKeys() {}

    static String key(Token token) {
        return key(token.getText());
    }

    static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String plain = isAscii(lower)
                ? lower
                : printed(lower).replace('é', 'e').replaceAll("[\u2010-\u2015\u2212]", "-");
        boolean abbreviated = plain.length() > 1 && plain.endsWith(".");
        return abbreviated ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** The word as a reader sees it. */
    static String printed(String word) {
        return word.indexOf('\u00AD') < 0 ? word : word.replace(SOFT_HYPHEN, "");
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }
}
