package dk.referat.lexicon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.Outcome;
import dk.referat.model.SectionKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of words name kinds without ambiguity. */
class LexiconKindsTest {

    @Test
    void theWordOfAKindInAFileStandsForOneKind() {
        Set<String> seen = new HashSet<>();
        Stream.of(
                        Arrays.stream(SectionKind.values()).map(SectionKind::wireName),
                        Arrays.stream(LabelKind.values()).map(LabelKind::wireName),
                        Arrays.stream(PhraseKind.values()).map(PhraseKind::wireName),
                        Arrays.stream(Outcome.values())
                                .filter(outcome -> outcome != Outcome.OTHER)
                                .map(Outcome::wireName),
                        Stream.of(LexiconFile.NO_RULING, LexiconFile.OTHER_RULING))
                .flatMap(words -> words)
                .forEach(word -> assertTrue(seen.add(word), word));
    }

    @Test
    void theDanishLexiconHasRulingsOfEveryOutcome() {
        for (Outcome outcome : Outcome.values()) {
            assertTrue(Lexicon.danish().outcomes().containsValue(Optional.of(outcome)), outcome.wireName());
        }
    }
}
