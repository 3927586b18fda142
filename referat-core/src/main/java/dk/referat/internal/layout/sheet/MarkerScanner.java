package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the mark before a line's text, from left to right. */
final class MarkerScanner {

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}\\. \\p{Ll}{3,}");
    private static final String SEPARATORS = ".:)-–";

    /** {@code 41/1. Spørgetid}: the place in the meeting behind the number in the year. */
    private static final Pattern SECOND = Pattern.compile("(?U) ?/\\d{1,2}(?=\\.\\s+\\p{Lu})| /\\d{1,2}$");

    /** {@code Sag nr. 41 (ØU 50/2010)}: the number under which another body treated the case is no title. */
    private static final Pattern REFERENCE = Pattern.compile("\\(\\p{L}{0,6}\\s?\\d{1,4}/\\d{2,4}\\)");

    /** {@code / Budget}, which is no row of a table. */
    private static final Pattern DIVIDED = Pattern.compile("(?U)[/|·•]\\s+\\p{Lu}(?=[^/|·•]*$)");

    private final Slice line;
    private final String text;
    private final MarkerHead head;
    private final StringBuilder style;
    private int at;

    MarkerScanner(Slice line) {
        this.line = line.trim();
        this.text = this.line.raw();
        this.head = new MarkerHead(text);
        this.style = new StringBuilder(head.style());
        this.at = head.end();
    }

    Optional<Marker> scan() {
        int digits = at;
        while (at < text.length() && at - digits < 5 && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == digits || at - digits > 4) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text.substring(digits, at));
        boolean second = second();
        String letter = second ? "" : letter();
        Slice printed = line.cut(head.number(), at);
        style.append(second ? "#/#" : "#");
        int afterNumber = at;
        separators();
        boolean separated = at > afterNumber;
        boolean blank = at < text.length() && Blanks.isBlank(text.charAt(at));
        boolean glued = at < text.length() && !separated && isGlued();
        if (glued) {
            style.append('^');
        } else if (at < text.length() && !blank && (!separated || isDigit(text.charAt(at)) && !isOrdinal())) {
            return Optional.empty();
        }
        if (head.isBracketed() && (at == afterNumber || text.charAt(afterNumber) != ')')) {
            return Optional.empty();
        }
        Slice rest = line.from(at).trim();
        if (!separated && !head.isWorded() && !glued && !rest.isEmpty()) {
            rest = dashed(rest);
        }
        if (head.isWorded() && REFERENCE.matcher(rest.raw()).matches()) {
            rest = rest.from(rest.length());
        }
        if (rest.isEmpty()) {
            style.append('|');
        }
        return Optional.of(new Marker(style.toString(), number, letter, printed, rest));
    }

    /** An extractor lost the blank between number and title: {@code 41Godkendelse}. */
    private boolean isGlued() {
        return Character.isUpperCase(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1));
    }

    /** {@code 1.2. behandling af budgettet}: the title begins with a number of its own. */
    private boolean isOrdinal() {
        return ORDINAL.matcher(text).region(at, text.length()).lookingAt();
    }

    /** A dash between blanks divides number and title: {@code 54 - Budget}, {@code 54 / Budget}. */
    private Slice dashed(Slice rest) {
        if (rest.length() > 1 && "-–:".indexOf(rest.raw().charAt(0)) >= 0 && Blanks.isBlank(rest.raw().charAt(1))) {
            style.append(" -");
            return rest.from(1).trim();
        }
        if (DIVIDED.matcher(rest.raw()).lookingAt()) {
            style.append(' ').append(rest.raw().charAt(0));
            return rest.from(1).trim();
        }
        style.append(' ');
        return rest;
    }

    private boolean second() {
        Matcher second = SECOND.matcher(text).region(at, text.length());
        if (!second.lookingAt()) {
            return false;
        }
        at = second.end();
        return true;
    }

    private String letter() {
        boolean one = at < text.length()
                && Character.isLowerCase(text.charAt(at))
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
        return one ? text.substring(at, ++at) : "";
    }

    private void separators() {
        while (at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
            style.append(text.charAt(at++));
        }
        int dash = at;
        while (dash < text.length() && Blanks.isBlank(text.charAt(dash))) {
            dash++;
        }
        if (dash > at && dash + 1 < text.length() && "-–:|".indexOf(text.charAt(dash)) >= 0
                && Blanks.isBlank(text.charAt(dash + 1)) && style.length() > 1) {
            style.append(" -");
            at = dash + 1;
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
