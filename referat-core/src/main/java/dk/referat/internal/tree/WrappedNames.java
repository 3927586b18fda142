package dk.referat.internal.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ends of lines within a list of names: a line that ends, or begins, with one word alone breaks a name in two,
 * {@code Per Krag, Gitte Dahl} over {@code Holm, Ida Lund}.
 */
final class WrappedNames {

    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*+";
    private static final Pattern END = Pattern.compile("[ \\t]*(?:\\r?\\n[ \\t]*)+");
    private static final Pattern INITIAL = Pattern.compile("(?U)[\\s.]\\p{Lu}\\.$");
    private static final Pattern OPEN = Pattern.compile("(?U).*(?:,|\\sog)\\s+(" + WORD + "(?:\\s+" + WORD + ")*)$");
    private static final Pattern FIRST = Pattern.compile("(?U)^(" + WORD + "(?:\\s+" + WORD + ")*)(?:,|\\s+og\\s|\\s*\\(|\\.?$).*");
    private static final Pattern NAMES = Pattern.compile("(?U)^(?:" + WORD + "|og|von|van|de|der|la|[,()&\\s-])+$");

    private WrappedNames() {}

    /** The initial that a line ends with is no end of a sentence. */
    static boolean endsWithInitial(String line) {
        return INITIAL.matcher(line).find();
    }

    /** Whether one line ends, and the other begins, with a part of a name. */
    static boolean breaks(String line, String next) {
        Matcher open = OPEN.matcher(line.substring(line.lastIndexOf('\n') + 1));
        Matcher first = FIRST.matcher(next);
        return open.matches() && first.matches() && isOneWord(open.group(1)) && isOneWord(first.group(1));
    }

    /** The text with a blank for each end of a line that breaks a name. */
    static String joined(String text) {
        Matcher end = END.matcher(text);
        StringBuilder joined = new StringBuilder(text.length());
        int from = 0;
        while (end.find()) {
            String next = text.substring(end.end()).lines().findFirst().orElse("");
            joined.append(text, from, end.start());
            boolean broken = isBroken(text.substring(from, end.start()), next);
            joined.append(broken ? end.group().replace('\n', ' ').replace('\r', ' ') : end.group());
            from = end.end();
        }
        return joined.append(text, from, text.length()).toString();
    }

    private static boolean isBroken(String line, String next) {
        Matcher open = OPEN.matcher(line);
        Matcher first = FIRST.matcher(next);
        return open.matches() && first.matches() && NAMES.matcher(next).matches()
                && (isOneWord(open.group(1)) || isOneWord(first.group(1)) || endsWithInitial(line));
    }

    private static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0;
    }
}
