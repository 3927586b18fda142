package dk.referat.internal.layout.furniture;

import dk.referat.internal.text.RomanNumber;
import java.util.regex.Pattern;

/** The numbers of pages, alone on a line or at the end of one that says more. */
final class PageNumbers {

    private static final String COUNT = "(?:\\d{1,4}|" + RomanNumber.DIGITS + "(?![\\p{L}\\d]))";
    private static final Pattern ALONE = Pattern.compile(
            "(?i)(side|s\\.|page|blad)\\s*:?\\s*" + COUNT + "(\\s*(af|/|of)\\s*" + COUNT + ")?\\.?|[-–]\\s*(?:(?:side|blad|page)\\s*)?\\d{1,4}\\s*[-–]|(?:https?://\\S+\\s+)?\\d{1,3}\\s*/\\s*\\d{1,3}");
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)(^|\\s)side\\s*:?\\s*\\d{1,4}(\\s*(af|/)\\s*\\d{1,4})?\\s*$|\\s{3}side\\s" + RomanNumber.DIGITS + "$"
                    + "|\\s{3}blad(?: nr\\.)?\\s*\\d{1,4}$"
                    + "|^side\\s*\\d{1,4}(\\s*(af|/)\\s*\\d{1,4})?\\s");

    private PageNumbers() {}

    /** {@code Side 3 af 12}, {@code Side iv}, {@code Blad 32}, {@code - 3 -}, {@code - blad 32 -}, {@code https://referater.example/vis?id=41     3/12} */
    static boolean isAlone(String text) {
        return ALONE.matcher(text).matches();
    }

    /** {@code Byrådet den 3. maj 2022 Side 3} */
    static boolean isInside(String text) {
        return INSIDE.matcher(text).find();
    }

    static boolean has(String text) {
        return isAlone(text) || isInside(text);
    }
}
