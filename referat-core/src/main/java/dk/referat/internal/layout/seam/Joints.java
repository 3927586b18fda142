package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import java.util.stream.IntStream;

/** The places within words at which an extractor may have lost a line end: {@code BeslutningGodkendt.} */
final class Joints {

    private static final String SENTENCE_ENDS = ".!?:)”\"";

    private Joints() {}

    static boolean any(Line line) {
        return in(line.text()).findAny().isPresent();
    }

    /** Where a capital stands behind a small letter, or behind a digit or the mark that ends a sentence. */
    static IntStream in(String text) {
        return IntStream.range(1, text.length()).filter(at -> isJoint(text, at));
    }

    private static boolean isJoint(String text, int at) {
        char before = text.charAt(at - 1);
        if (Character.isLowerCase(before)) {
            return Character.isUpperCase(text.charAt(at)) || isBullet(text, at) || isNumber(text, at);
        }
        boolean word = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
        boolean ended = SENTENCE_ENDS.indexOf(before) >= 0 || word && Character.isDigit(before);
        return Character.isUpperCase(text.charAt(at)) && ended;
    }

    /** {@code Bilag- Ansøgning}, which is not {@code Miljø- og klimapolitik}. */
    private static boolean isBullet(String text, int at) {
        return text.startsWith("- ", at) && !text.startsWith("- og ", at) && !text.startsWith("- eller ", at);
    }

    /** {@code Lukket punkt211. Godkendelse} */
    private static boolean isNumber(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at && end - at <= 3 && text.startsWith(". ", end);
    }
}
