package dk.referat.lexicon;

import dk.referat.model.SectionKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What headings begin, by their whole words, by how they begin or end, or by one word of theirs. Takes keys. */
final class HeadingWords {

    private static final int LONGEST_PATTERN = 70;
    /** "Flytningen har følgende konsekvenser" is a sentence. */
    private static final Pattern VERB = Pattern.compile("(?U)\\s(?:har|er|får|giver|vil|skal|kan|følgende)\\s");
    /** {@code Bemærkninger, der skal udfyldes ved lukkede punkter}: what a template tells the writer is no part of the heading. */
    private static final Pattern INSTRUCTION = Pattern.compile(",? (?:der|som) (?:skal|kan|bør) udfyldes\\b.*$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, SectionKind> whole;
    private final Map<String, SectionKind> beginnings = new LinkedHashMap<>();
    private final Map<String, SectionKind> endings = new LinkedHashMap<>();
    private final Map<String, SectionKind> stems;

    HeadingWords(Map<String, SectionKind> headings, Map<String, SectionKind> stems) {
        this.whole = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
        this.stems = Collections.unmodifiableMap(new LinkedHashMap<>(stems));
        headings.forEach((heading, kind) -> {
            if (heading.startsWith(LexiconFile.STEM)) {
                endings.put(heading.substring(1), kind);
            } else if (heading.endsWith(LexiconFile.STEM)) {
                beginnings.put(heading.substring(0, heading.length() - 1), kind);
            }
        });
    }

    Map<String, SectionKind> whole() {
        return whole;
    }

    Map<String, SectionKind> stems() {
        return stems;
    }

    Optional<SectionKind> kind(String key) {
        SectionKind known = whole.get(INSTRUCTION.matcher(key).replaceFirst(""));
        return known != null ? Optional.of(known) : pattern(key);
    }

    /** A heading of which the lists know the beginning or the end only. */
    private Optional<SectionKind> pattern(String key) {
        if (key.length() > LONGEST_PATTERN) {
            return Optional.empty();
        }
        Optional<SectionKind> found = beginnings.entrySet().stream().filter(beginning -> key.startsWith(beginning.getKey())).findFirst()
                .or(() -> endings.entrySet().stream().filter(ending -> key.endsWith(ending.getKey())).findFirst())
                .map(Map.Entry::getValue);
        return found.filter(kind -> !VERB.matcher(key).find()).map(kind -> suggested(key).orElse(kind));
    }

    /** The kind of the first word that has one. */
    Optional<SectionKind> suggested(String key) {
        for (String word : BETWEEN_WORDS.split(key)) {
            for (Map.Entry<String, SectionKind> stem : stems.entrySet()) {
                if (word.startsWith(stem.getKey())) {
                    return Optional.of(stem.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
