package dk.referat.validate;

import java.util.regex.Pattern;

/** Compares the titles of contents and items, which cut, wrap and mark them differently. */
final class Titles {

    private static final Pattern TYPE = Pattern.compile(
            "\\s*\\((b|o|d|beslut\\p{L}*|orient\\p{L}*|drøft\\p{L}*|lukket\\p{L}*( \\p{L}+)?|åben\\p{L}*)\\)?$");
    private static final Pattern MARK =
            Pattern.compile("^((lukket|åbent|åben|lukkede)( punkt| sag| dagsorden)?|tillægspunkt"
                    + "|till\\.)\\s*[:\\-–]\\s*");
    private static final Pattern LIST = Pattern.compile("bilagsoversigt|bilagsliste|underskri|deltager"
            + "|mødedeltagere|fravær|\\bside(nr)?\\b");
    private static final Pattern LEADER = Pattern.compile("\\s*(\\.{3,}|…).*$");
    private static final Pattern SIGNS = Pattern.compile("[\"”“'’.:,;\\s]");
    private static final int SHORTEST_CUT = 12;

    private Titles() {}

    /** Whether two titles are one: equal but for case, blanks, marks and type, or one the cut beginning of the other. */
    static boolean same(String entry, String item) {
        String one = key(entry);
        String other = key(item);
        return one.equals(other)
                || isCut(one, other)
                || isCut(other, one);
    }

    /** Whether an entry may stand in the contents, or an item in the minutes, without the other. */
    static boolean isFurniture(String title) {
        return LIST.matcher(Words.lower(title)).find();
    }

    private static boolean isCut(String shorter, String longer) {
        return shorter.length() >= SHORTEST_CUT && longer.startsWith(shorter);
    }

    private static String key(String printed) {
        String plain = Words.plain(LEADER.matcher(printed).replaceFirst(""));
        String marked = MARK.matcher(plain).replaceFirst("");
        String title = TYPE.matcher(marked).replaceFirst("");
        return SIGNS.matcher(title).replaceAll("").replace("é", "e");
    }
}
