package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Case numbers within a line; of several, the case's own comes before that of the filing plan. */
public final class CaseLines {

    private static final String KLE = "\\d{2}\\.\\d{2}\\.\\d{2}\\s?[-–.]?\\s?\\p{L}\\d{2}(?:\\s?[-–/]\\s?\\d{1,6})*";
    /** {@code 18.00Ø00 - 2014/07713}: group of the filing plan, year and number. */
    private static final String GROUP = "\\d{2}\\.\\d{2}\\p{Lu}\\d{2}\\s?[-–]\\s?\\d{4}/\\d{3,6}";
    private static final String OTHER = "\\d-\\d{2}-\\d{1,3}(?:-\\d{1,4})?-(?:\\d{2}|\\p{Lu})|\\d-\\d-\\d{1,3}-\\d{2}|\\d{6}-\\d{4}|\\d{3}-\\d{4}-\\d+|\\d{4}[-/]\\d{4,}|\\d{2}-\\d{4,}|\\d{2}/\\d{2,}|\\p{Lu}{2,4}-\\d{4}-\\d+";
    private static final Pattern OWN = Pattern.compile("(?<![\\p{L}\\d./-])(?:" + OTHER + "|\\d{2}/\\d)(?![\\d/-])");
    /** {@code MFU 244/2005}: the number is the body's own, and says nothing without it. */
    private static final String BODY = "\\p{Lu}{2,4} (?:\\d{1,4}/(?:19\\d{2}|20[0-3]\\d)|\\d{3}/\\d{2}(?!\\d))";
    /** {@code J.nr. 244/2005} behind the number of the body. */
    private static final String JOURNAL = "[JS]\\.?\\s?nr\\.?:?\\s?\\d[\\d./-]{0,20}";
    private static final Pattern OF_BODY = Pattern.compile("(?<![\\p{L}\\d./-])" + BODY + "(?![\\d/-])");
    private static final Pattern PLAN = Pattern.compile("(?<![\\d./-])(?:" + KLE + ")");
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\d./-])\\d{5,10}(?![\\d/-])");
    private static final Pattern START = Pattern.compile(
            "^(?:" + BODY + "(?=\\.\\s)|(?:" + KLE + "|\\d{3}-\\d{4}-\\d+|\\d{4}[-/]\\d{5,}|\\d{2}[-/]\\d{4,})(?=\\s)|\\d{2}/\\d{3}(?=\\s+[-–]\\s))");
    private static final Pattern LINE = Pattern.compile(
            "(?:\\p{Lu}{2,8}\\s*/\\s*)?(?:(?:" + GROUP + "|" + BODY + "|" + KLE + "|" + OTHER + ")(?:\\s*[-–]$|\\s+|\\s*[,;/|]\\s*|$)){1,3}(?:" + JOURNAL + ")?");

    /** {@code 4917}, {@code 86.00.G01/2011-118}: a single word, which a label says to be a number. */
    private static final Pattern LABELLED = Pattern.compile("^(?=\\D*\\d)[\\d\\p{Lu}./-]{4,30}$");

    private static final Pattern COUNTED = Pattern.compile("\\d{1,4}");

    private CaseLines() {}

    /** Whether a line is nothing but case numbers, initials before them perhaps. */
    public static boolean isCaseLine(String text) {
        return text.length() < 80 && LINE.matcher(text).matches();
    }

    /** A case number with which words begin, such as no title begins with. */
    static Optional<Slice> atStart(Slice words) {
        Matcher number = START.matcher(words.raw());
        return number.find() ? Optional.of(words.to(number.end())) : Optional.empty();
    }

    /** Whether a line holds a number of the filing plan and none of a case. */
    public static boolean isOfPlan(String text) {
        return PLAN.matcher(text).find() && !OWN.matcher(text).find() && !OF_BODY.matcher(text).find();
    }

    /** The case's own number, or the single word behind its label. */
    public static Optional<Slice> labelled(Slice value) {
        return own(value).or(() -> Optional.of(value.stripStart(":").stripEnd(".,")).filter(word -> LABELLED.matcher(word.raw()).matches()));
    }

    /** The number in a journal, which may have few digits: {@code J.nr. 5} */
    public static Optional<Slice> inJournal(Slice value) {
        return labelled(value).or(() -> Optional.of(value.stripStart(":").stripEnd(".,")).filter(word -> COUNTED.matcher(word.raw()).matches()));
    }

    /** The case's own number in the value of a label. */
    public static Optional<Slice> own(Slice value) {
        for (Pattern pattern : new Pattern[] {OF_BODY, OWN, PLAN, BARE}) {
            Matcher number = pattern.matcher(value.raw());
            if (number.find()) {
                return Optional.of(value.cut(number.start(), number.end()));
            }
        }
        return Optional.empty();
    }
}
