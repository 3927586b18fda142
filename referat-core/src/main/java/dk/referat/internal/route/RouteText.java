package dk.referat.internal.route;

import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import dk.referat.internal.values.ValueReader;
import dk.referat.model.DanishDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in which only names, marks and verbs are left (<em>renset linje</em>): dates and numbers of points are blanks,
 * and every character stands where it stood.
 *
 * @param text the characters
 * @param limited whether it said which points a body treats
 * @param printed the characters as printed
 */
record RouteText(String text, boolean limited, Slice printed) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern POINTS = Pattern.compile(
            "\\(?(?:(?:fsva\\.?|for så vidt angår|vedr\\.?|vedrørende) {1,3})?"
                    + "\\b(?:indstillingspunkt|indstillingens punkt|punkter|punkterne|punkt|pkt\\.?) {0,3}"
                    + "\\d{1,2}(?:(?:, | ?- ?| ?– ?| og )\\d{1,2}){0,20}\\)?:?", FLAGS);
    private static final Pattern BEFORE_DATE = Pattern.compile("(?:,? (?:den|d\\.|på mødet den)|\\() {0,3}$", FLAGS);
    private static final Pattern MARKER = Pattern.compile("^ {0,20}(?:[•·*–-]|\\d{1,2}[.)])(?= )");

    static RouteText of(Slice printed, ValueReader values) {
        StringBuilder text = new StringBuilder(printed.raw());
        for (DanishDate date : values.dates(printed.raw(), 0)) {
            blank(text, date.span().start(), date.span().end());
            Matcher before = BEFORE_DATE.matcher(text)
                    .region(Math.max(0, date.span().start() - 20), date.span().start());
            if (before.find()) {
                blank(text, before.start(), before.end());
            }
            if (date.span().end() < text.length() && text.charAt(date.span().end()) == ')') {
                blank(text, date.span().end(), date.span().end() + 1);
            }
        }
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            text.setCharAt(at, character == '\t' ? ';' : Blanks.isBlank(character) ? ' ' : plain(character));
        }
        boolean limited = blank(text, POINTS);
        blank(text, MARKER);
        return new RouteText(text.toString(), limited, printed);
    }

    private static char plain(char character) {
        return character == '‑' || character == '‐' ? '-' : character;
    }

    private static boolean blank(StringBuilder text, Pattern pattern) {
        boolean found = false;
        for (Matcher match = pattern.matcher(text.toString()); match.find(); found = true) {
            blank(text, match.start(), match.end());
        }
        return found;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            text.setCharAt(at, ' ');
        }
    }

    boolean isBlank(int from) {
        for (int at = from; at < text.length(); at++) {
            if (" .,;:".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }
}
