package dk.referat.internal.layout.sheet;

import java.util.regex.Pattern;

/** The abbreviations whose point ends no sentence: {@code Cirkulærer, orienteringssager m.v.} */
public final class Abbreviations {

    /** What is put before the name of an office: {@code Konst. vejchef}, as a pattern without its point. */
    public static final String BEFORE_OFFICE = "(?:[Kk]onst|[Ff]ung|[Aa]dm|[Vv]icedir|[Dd]ir)";

    private static final Pattern LAST = Pattern.compile("(?iU)(?<![\\p{L}\\d])(?:m\\.? ?v|m\\.? ?m|m\\.? ?fl|o\\.? ?l|o\\.? ?lign|etc|osv|jf|vedr|kl|nr)\\.$");

    /** More than any of them has, and what stands before it. */
    private static final int LONGEST = 16;

    private Abbreviations() {}

    public static boolean ends(String text) {
        return text.endsWith(".") && LAST.matcher(text.substring(Math.max(0, text.length() - LONGEST))).find();
    }
}
