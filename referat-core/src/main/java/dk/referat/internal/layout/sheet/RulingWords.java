package dk.referat.internal.layout.sheet;

import dk.referat.lexicon.Lexicon;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of rulings that the lexicon has: {@code godkendt}, {@code indstillingen tiltrådt}. Immutable. */
final class RulingWords {

    private static final int LONGEST_PHRASE = 7;

    private final Set<String> rulings;

    RulingWords(Lexicon lexicon) {
        this.rulings = lexicon.outcomes().entrySet().stream()
                .filter(outcome -> outcome.getValue().isPresent())
                .map(Map.Entry::getKey)
                .filter(phrase -> phrase.length() > 4 && phrase.indexOf('…') < 0 && phrase.indexOf('{') < 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether words begin with a ruling; {@code key} is as the lexicon's keys are. */
    boolean begin(String key) {
        int end = -1;
        for (int words = 0; words < LONGEST_PHRASE; words++) {
            end = key.indexOf(' ', end + 1);
            String start = end < 0 ? key : key.substring(0, end);
            String plain = start.endsWith(",") || start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
            if (rulings.contains(plain)) {
                return true;
            }
            if (end < 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether words say anywhere that something was decided. */
    boolean areIn(String words) {
        String key = " " + words.replaceAll("[.,;:()]", " ") + " ";
        return rulings.stream().anyMatch(ruling -> key.contains(" " + ruling + " "));
    }
}
