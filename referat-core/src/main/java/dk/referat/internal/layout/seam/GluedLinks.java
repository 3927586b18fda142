package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the words of links off titles that an extractor glued them to: {@code 61. Godkendelse af dagsordenÅbn/luk punkt}.
 * What all numbered lines of one style end with, without a blank before it, is no part of any title.
 */
public final class GluedLinks {

    private static final int ENOUGH = 4;
    private static final int SHORTEST = 5;

    private GluedLinks() {}

    public static List<Facts> strip(List<Facts> facts, Words words) {
        Map<String, List<Facts>> styles = new HashMap<>();
        for (Facts fact : facts) {
            fact.marker().filter(marker -> !marker.standsAlone())
                    .ifPresent(marker -> styles.computeIfAbsent(marker.style(), style -> new ArrayList<>()).add(fact));
        }
        List<Facts> stripped = new ArrayList<>(facts.stream().map(fact -> withoutContentsLabel(fact, words)).toList());
        for (List<Facts> style : styles.values()) {
            String end = glued(style);
            if (!end.isEmpty()) {
                for (Facts fact : style) {
                    if (fact.line().text().endsWith(end)) {
                        stripped.set(fact.line().index(), Facts.of(fact.line().withoutEnd(end.length()), words));
                    }
                }
            }
        }
        return stripped;
    }

    /** {@code Indholdsfortegnelse1. Fraværende}: the label of contents that were left out, and the first title. */
    private static Facts withoutContentsLabel(Facts fact, Words words) {
        String text = fact.line().text();
        int digit = 0;
        while (digit < text.length() && Character.isLetter(text.charAt(digit))) {
            digit++;
        }
        boolean glued = digit > 4 && digit < text.length() && Character.isDigit(text.charAt(digit))
                && words.lexicon().labels(text.substring(0, digit)).contains(LabelKind.CONTENTS);
        return glued ? Facts.of(fact.line().from(digit), words) : fact;
    }

    /** The longest end that most lines of a style share, from a capital letter that follows a letter or bracket. */
    private static String glued(List<Facts> style) {
        Map<String, Integer> counts = new HashMap<>();
        for (Facts fact : style) {
            String text = fact.line().text();
            for (int at = text.length() - SHORTEST; at > 0 && text.length() - at < 40; at--) {
                char before = text.charAt(at - 1);
                boolean joint = Character.isUpperCase(text.charAt(at)) && (Character.isLowerCase(before) || before == ')');
                if (joint) {
                    counts.merge(text.substring(at), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(end -> end.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
    }
}
