package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Blanks;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands before the number of a mark: a bullet, the initials of a body, whether the item is open, a word, a bracket. */
final class MarkerHead {

    private static final String BULLETS = "-–—•·∙▪◦*\uF0B7";
    /** {@code HR 4.}: the initials of the body, which belong to the number. */
    private static final Pattern INITIALS = Pattern.compile("(?U)\\p{Lu}{1,4}(?=\\s\\d{1,3}[.:](?:\\s|$))");
    /** {@code Lukket sag: 41. Personalesag} */
    private static final Pattern STATE = Pattern.compile("(?iU)(?:åben sag|lukket sag|åbent punkt|lukket punkt):\\s+(?=\\d)");
    private static final String[] WORDS = {"dagsordenspunkt", "punkt", "pkt", "sag", "nr", "åbent", "åben", "lukket", "#"};

    private final String text;
    private final StringBuilder style = new StringBuilder();
    private final boolean initialed;
    private final boolean worded;
    private final boolean bracketed;
    private final int first;
    private int at;

    MarkerHead(String text) {
        this.text = text;
        bullet();
        this.first = at;
        this.initialed = initials();
        this.worded = initialed || state() || word();
        this.bracketed = at < text.length() && text.charAt(at) == '(';
        if (bracketed) {
            style.append('(');
            at++;
        }
    }

    /** The style so far. */
    String style() {
        return style.toString();
    }

    /** Where the digits begin. */
    int end() {
        return at;
    }

    /** Where the number begins as printed: at the initials that belong to it, or at the digits. */
    int number() {
        return initialed ? first : at;
    }

    boolean isWorded() {
        return worded;
    }

    boolean isBracketed() {
        return bracketed;
    }

    private void bullet() {
        if (at < text.length() && BULLETS.indexOf(text.charAt(at)) >= 0) {
            at++;
            style.append('•');
            blanks();
        }
    }

    private boolean initials() {
        Matcher initials = INITIALS.matcher(text).region(at, text.length());
        if (!initials.lookingAt()) {
            return false;
        }
        style.append(initials.group());
        at = initials.end() + 1;
        return true;
    }

    private boolean state() {
        Matcher state = STATE.matcher(text).region(at, text.length());
        if (!state.lookingAt()) {
            return false;
        }
        style.append(state.group().strip().toLowerCase(Locale.ROOT));
        at = state.end();
        return true;
    }

    private boolean word() {
        String lower = text.substring(0, Math.min(text.length(), 40)).toLowerCase(Locale.ROOT);
        for (String word : WORDS) {
            if (lower.startsWith(word, at)) {
                int end = at + word.length();
                if (isState(word) && beginsWord(lower, end)) {
                    at = end;
                    blanks();
                    return word();
                }
                if (end < text.length() && !Character.isLetter(text.charAt(end))) {
                    style.append(word);
                    at = end;
                    pointsAndBlanks();
                    if (lower.startsWith("nr", at) && at + 2 < text.length() && !Character.isLetter(text.charAt(at + 2))) {
                        style.append(" nr");
                        at += 2;
                        pointsAndBlanks();
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isState(String word) {
        return word.equals("lukket") || word.startsWith("åben");
    }

    /** {@code Lukket punkt 4}: the item is marked as all others are, and closed. */
    private static boolean beginsWord(String lower, int end) {
        String rest = lower.substring(end).strip();
        return rest.length() < lower.length() - end && (rest.startsWith("punkt ") || rest.startsWith("sag ") || rest.startsWith("pkt"));
    }

    private void pointsAndBlanks() {
        while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ':' || Blanks.isBlank(text.charAt(at)))) {
            at++;
        }
    }

    private void blanks() {
        while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
            at++;
        }
    }
}
