package dk.referat.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.Outcome;
import dk.referat.model.SectionKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {

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

    @Test
    void aLineThatIsNoneOfALexiconIsNamed() {
        LexiconException wrong = assertThrows(
                LexiconException.class, () -> Lexicon.builder().read("egne ord", "Sagens kerne\tsummary\nKernen\tcore"));
        assertTrue(wrong.getMessage().contains("egne ord") && wrong.getMessage().contains("2"), wrong.getMessage());
    }

    @Test
    void wordsOfOnesOwnAreAddedToThoseOfTheLibrary() {
        Lexicon lexicon = Lexicon.danish().toBuilder().read("egne ord", "Sagens kerne\tsummary").build();
        assertEquals(Optional.of(SectionKind.SUMMARY), lexicon.heading("SAGENS KERNE:"));
        assertEquals(Lexicon.danish().heading("Sagsfremstilling"), lexicon.heading("Sagsfremstilling"));
    }
}
