package dk.referat.internal.layout.item;

import dk.referat.internal.layout.sheet.Facts;
import java.util.regex.Pattern;

/**
 * Lines below the answer to the last point that speak of the whole: a substitute, {@code Gitte Holm (B) var indkaldt som
 * stedfortræder for Per Krag (V).}, and a ruling on all of several, {@code Orienteringerne taget til efterretning.}
 */
final class WholeDecision {

    private static final int LONGEST = 300;
    private static final Pattern SUBSTITUTED = Pattern.compile(
            "(?iU)(?:\\p{L}[^.:]*\\.\\s)?\\p{L}[^.:]*\\b(?:indkaldt|indtræder|deltog|deltager|mødte|møder|mødt)\\b[^.:]* (?:som (?:stedfortræder|suppleant)e?r?|i stedet)\\b");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?iU)(?:orienteringerne|indstillingspunkterne|punkterne)\\s+(?:(?:er|blev|bliver|alle)\\s+){0,2}(?:tages|taget|godkend|anbefal|drøft|uds[aæ]t)");

    private WholeDecision() {}

    static boolean isTold(Facts fact) {
        String text = fact.line().text();
        return text.length() < LONGEST && (SUBSTITUTED.matcher(text).lookingAt() || SEVERAL.matcher(text).lookingAt());
    }
}
