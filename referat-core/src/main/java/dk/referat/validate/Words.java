package dk.referat.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares printed words as a reader does: case, blanks and small misprints do not count. */
final class Words {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DASH = Pattern.compile("\\s*[-‐‑–—]\\s*");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\"”“'’.:;,*-]+|[\\s\"”“'’.:;,*-]+$");

    private Words() {}

    static String lower(String text) {
        return text.toLowerCase(DANISH);
    }

    /** Small letters, one blank between words, one kind of dash, no punctuation at the ends. */
    static String plain(String text) {
        String spaced = BLANKS.matcher(DASH.matcher(lower(text)).replaceAll("-")).replaceAll(" ");
        return ENDS.matcher(spaced).replaceAll("");
    }

    static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(lower(text))).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether two words are the same but for a slip of the pen or an ending. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 5 || Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
            return false;
        }
        boolean ending = Math.max(one.length(), other.length()) - shorter <= 2
                && one.regionMatches(0, other, 0, shorter);
        return ending || Math.abs(one.length() - other.length()) <= 1 && distance(one, other) <= 1;
    }

    static boolean anyAlike(List<String> words, String word) {
        return words.stream().anyMatch(known -> alike(known, word));
    }

    /** How many letters must be put in, taken out or changed to make one text of the other. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, index -> index);
        for (int row = 1; row <= one.length(); row++) {
            int[] line = new int[other.length() + 1];
            line[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                line[column] = Math.min(above[column - 1] + change, Math.min(above[column], line[column - 1]) + 1);
            }
            above = line;
        }
        return above[other.length()];
    }

    /** Whether two printed names are those of one person: middle names and small misprints may differ. */
    static boolean samePerson(String one, String other) {
        List<String> first = of(one);
        List<String> second = of(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        List<String> shorter = new ArrayList<>(first.size() <= second.size() ? first : second);
        List<String> longer = first.size() <= second.size() ? second : first;
        return shorter.size() > 1
                ? shorter.stream().allMatch(name -> anyAlike(longer, name))
                : first.equals(second);
    }
}
