package dk.referat.examples.command.text;

import dk.referat.source.SourceText;
import java.util.regex.Pattern;

/**
 * Text as it may be shown (<em>visning</em>): the serials of civil registration numbers are masked, and what steers a
 * terminal is blank. No character changes its place, so spans of the text stay right.
 */
public final class Printable {

    private static final String DAY = "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String BETWEEN = "(?:\\s{0,2}[-\u00ad\u2010-\u2015\u2212]\\s{0,3}|[ \u00a0]?)";
    private static final Pattern CIVIL_NUMBER =
            Pattern.compile("(?<!\\d)(" + DAY + MONTH + "\\d{2}" + BETWEEN + ")\\d{4}(?!\\d)");
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|\\r(?!\\n)|[\u2028-\u202e\u2066-\u2069]");

    private Printable() {}

    /**
     * Words as they may be shown.
     *
     * @param text the words as printed in the document
     * @return words of the same length
     */
    public static String of(String text) {
        return STEERING.matcher(CIVIL_NUMBER.matcher(text).replaceAll("$1****")).replaceAll(" ");
    }

    /**
     * A whole document as it may be shown.
     *
     * @param source the document
     * @return the document with the same places
     */
    public static SourceText of(SourceText source) {
        return SourceText.of(source.name(), of(source.text()));
    }

    /**
     * Tells whether words hold something that may not be shown.
     *
     * @param text the words
     * @return true if they hold a civil registration number
     */
    public static boolean isSensitive(String text) {
        return CIVIL_NUMBER.matcher(text).find();
    }
}
