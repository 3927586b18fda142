package dk.referat.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which words are compared: case, accents, dashes, blanks, letters printed apart and a final mark do not matter. */
final class Fold {

    /** So many letters apart are no initials. */
    private static final int SPACED = 3;
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?U)(?<=\\p{Lu}) (?=\\p{Lu}(?: |\\W|$))");

    private Fold() {}

    /** The key of words whose final mark says nothing: headings, labels. */
    static String key(String text) {
        String key = phrase(text);
        int end = key.length();
        while (end > 0 && isFinalMark(key.charAt(end - 1))) {
            end--;
        }
        return key.substring(0, end);
    }

    /** The key of a phrase, whose final mark may be what tells it from a word: {@code For:}. */
    static String phrase(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        String closed = isSpaced(text) ? closed(text) : text;
        String folded = isPlain(closed) ? closed : Normalizer.normalize(closed, Normalizer.Form.NFC);
        for (int at = 0; at < folded.length(); at++) {
            char letter = folded.charAt(at);
            if (letter == '\u00AD' || letter == '\u200B' || letter == '\uFEFF') {
                continue;
            }
            if (isBlank(letter)) {
                gap = key.length() > 0;
                continue;
            }
            if (gap) {
                key.append(' ');
                gap = false;
            }
            key.append(plain(letter));
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the key of a text is longer than this, as one can see without making it. */
    static boolean isLonger(String text, int length) {
        int counted = 0;
        for (int at = 0; at < text.length() && counted <= length; at++) {
            char letter = text.charAt(at);
            if (letter < '\u00AD' && !isBlank(letter) && !isFinalMark(letter)) {
                counted++;
            }
        }
        return counted > length;
    }

    private static boolean isBlank(char letter) {
        return letter <= ' ' || letter > '~' && (Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    private static boolean isFinalMark(char letter) {
        return letter == ':' || letter == '.' || letter == ' ';
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'é', 'è' -> 'e';
            case 'É', 'È' -> 'E';
            case '–', '—', '‑', '‐' -> '-';
            case '’', '´' -> '\'';
            case '”', '“', '»', '«' -> '"';
            default -> letter;
        };
    }

    /** {@code B E S L U T N I N G}: each capital stands apart. */
    private static boolean isSpaced(String text) {
        int letters = 0;
        int at = 0;
        while (at + 1 < text.length() && letters < SPACED && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == ' ') {
            at += 2;
            letters++;
        }
        return letters >= SPACED;
    }

    /** One blank is taken away; of several, which divide words, one is left. */
    private static String closed(String text) {
        return BETWEEN_LETTERS.matcher(text).replaceAll("");
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '\u0300') {
                return false;
            }
        }
        return true;
    }
}
