package dk.referat.internal.layout.sheet;

import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.Set;
import java.util.regex.Pattern;

/** The headings of groups of items: {@code Lukkede punkter}, {@code B. Sager til afgørelse i udvalget}. */
public final class Groups {

    private static final Pattern LETTER = Pattern.compile("^[A-H][.:]\\s+(?=\\p{Lu})");
    private static final Pattern CASES = Pattern.compile("(?iU)^(?:åbne |lukkede )?(?:sager|punkter) (?:til|for)\\b.{3,60}");

    private static final int LONGEST_CASES = 45;
    private static final Set<LabelKind> GROUPS = Set.of(LabelKind.TYPE_INFORMATION, LabelKind.TYPE_DECISION,
            LabelKind.TYPE_DISCUSSION, LabelKind.GROUP_OPEN, LabelKind.GROUP_CLOSED);

    private Groups() {}

    public static boolean isGroup(Facts fact, Lexicon lexicon) {
        String text = fact.line().text();
        if (text.endsWith(".")) {
            return false;
        }
        if (fact.isOnly(LabelKind.GROUP_OPEN) || fact.isOnly(LabelKind.GROUP_CLOSED)) {
            return true;
        }
        String name = LETTER.matcher(text).replaceFirst("");
        boolean lettered = name.length() < text.length();
        boolean cases = CASES.matcher(name).matches();
        return lettered ? cases || lexicon.labels(name).stream().anyMatch(GROUPS::contains) : cases && text.length() < LONGEST_CASES;
    }
}
