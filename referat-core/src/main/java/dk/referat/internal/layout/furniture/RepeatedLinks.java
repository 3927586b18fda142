package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows the words of links: {@code Kopier link til punktet - Print}, {@code Vis som fil | Abonnér}. A line that begins as links do is one where it
 * returns; what the lexicon has as a whole is one anywhere.
 */
final class RepeatedLinks {

    private static final int LONGEST = 70;

    private final Words words;
    private final Map<String, Integer> counts = new HashMap<>();

    RepeatedLinks(List<Facts> facts, Words words) {
        this.words = words;
        facts.stream().filter(this::beginsAsLink).forEach(fact -> counts.merge(fact.line().key(), 1, Integer::sum));
    }

    boolean isLink(Facts fact, boolean underHeading) {
        String text = fact.line().text();
        return text.length() <= LONGEST && (areLinks(text) || ArrowLinks.is(text))
                || !underHeading && counts.getOrDefault(fact.line().key(), 0) >= 2;
    }

    private boolean areLinks(String text) {
        String[] parts = text.split(" [-|•·] ");
        boolean row = text.indexOf('|') > 0;
        for (String part : parts) {
            if (!isFurniture(part.strip()) && !(row && beginsAsLink(part.strip()))) {
                return false;
            }
        }
        return parts.length > 1;
    }

    private boolean beginsAsLink(Facts fact) {
        String text = fact.line().text();
        if (text.length() > LONGEST || text.endsWith(".") || text.indexOf(':') > 0 || fact.heading().isPresent() || fact.ruling()) {
            return false;
        }
        return beginsAsLink(text);
    }

    private boolean beginsAsLink(String text) {
        int first = text.indexOf(' ');
        int second = text.indexOf(' ', first + 1);
        return first > 0 && (isBeginning(text.substring(0, first)) || second > 0 && isBeginning(text.substring(0, second)));
    }

    private boolean isBeginning(String start) {
        return isFurniture(start + " …");
    }

    private boolean isFurniture(String printed) {
        return words.lexicon().labels(printed).contains(LabelKind.FURNITURE);
    }
}
