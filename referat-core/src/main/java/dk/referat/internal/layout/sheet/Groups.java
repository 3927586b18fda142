package dk.referat.internal.layout.sheet;

import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.Set;
import java.util.regex.Pattern;

/** The headings of groups of items: {@code Lukkede punkter}, {@code B. Sager til afgørelse i udvalget}. */
public final class Groups {

    private static final Pattern LETTER = Pattern.compile("^[A-H][.:]\\s+(?=\\p{Lu})");
    private static final Pattern CASES = Pattern.compile("(?iU)^(?:åbne |lukkede )?(?:sager|punkter) (?:til|for)\\b.{3,60}");

    private Groups() {}

    public static boolean isGroup(Facts fact, Lexicon lexicon) {
        String text = fact.line().text();
        if (fact.isOnly(LabelKind.GROUP_OPEN) || fact.isOnly(LabelKind.GROUP_CLOSED)) {
            return !text.endsWith(".");
        }
        String name = LETTER.matcher(text).replaceFirst("");
        boolean lettered = name.length() < text.length();
        Set<LabelKind> kinds = lexicon.labels(name);
        boolean word = kinds.contains(LabelKind.TYPE_INFORMATION) || kinds.contains(LabelKind.TYPE_DECISION)
                || kinds.contains(LabelKind.TYPE_DISCUSSION) || kinds.contains(LabelKind.GROUP_OPEN)
                || kinds.contains(LabelKind.GROUP_CLOSED);
        return !text.endsWith(".") && (CASES.matcher(name).matches() && (lettered || text.length() < 45) || lettered && word);
    }
}
