package dk.referat.internal.tree;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ends of lines within a list of names: a line that ends, or begins, with one word alone breaks a name in two,
 * {@code Per Krag, Gitte Dahl} over {@code Holm, Ida Lund}.
 */
final class WrappedNames {

    /** A soft hyphen, which is no part of a word and no gap between columns. */
    private static final String NO_LETTER = "\u00AD";
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

    /** {@code Per Krag (2.} above {@code viceborgmester)} */
    static boolean endsInBracket(String line) {
        return line.lastIndexOf('(') > line.lastIndexOf(')');
    }

    /** {@code … og Gitte Holm}, above a bracket that says more of her. */
    static boolean endsWithName(String line) {
        return OPEN.matcher(line.substring(line.lastIndexOf('\n') + 1)).matches();
    }

    /** Whether one line ends, and the other begins, with a part of a name. */
    static boolean breaks(String line, String next) {
        Matcher open = OPEN.matcher(line.substring(line.lastIndexOf('\n') + 1));
        Matcher first = FIRST.matcher(next);
        return open.matches() && first.matches() && isOneWord(open.group(1)) && isOneWord(first.group(1));
    }

    /** The text with a blank for each end of a line that breaks a name. */
    static String joined(String text) {
        return joined(text, UnaryOperator.identity());
    }

    /** The text with a blank for each end of a line; a wide one divides names, unless it breaks one. */
    static String onOneLine(String text) {
        return joined(text, end -> end.replace('\n', ' ').replace('\r', ' '));
    }

    private static String joined(String text, UnaryOperator<String> other) {
        Matcher end = END.matcher(text);
        StringBuilder joined = new StringBuilder(text.length());
        int from = 0;
        while (end.find()) {
            String next = text.substring(end.end()).lines().findFirst().orElse("");
            joined.append(text, from, end.start());
            String line = text.substring(from, end.start());
            boolean broken = isBroken(line, next) || next.startsWith("(") && endsWithName(line);
            joined.append(broken ? NO_LETTER.repeat(end.group().length() - 1) + " " : other.apply(end.group()));
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
