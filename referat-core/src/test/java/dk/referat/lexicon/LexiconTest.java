package dk.referat.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.Outcome;
import dk.referat.model.SectionKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {
        "Sagsbeskrivelse af tilbuddene = PRESENTATION",
        "Vurdering i forhold til sundhed = SOLUTION",
        "Rådet anbefaler følgende = -",
        "Anbefaler = -",
        "Offentlig beslutning, der skal udfyldes ved lukkede punkter = DECISION",
        "Offentlig beslutning som kan udfyldes = DECISION"
    })
    void headingsAreKnownByTheirBeginning(String heading) {
        String[] sides = heading.split(" = ");

        assertEquals(sides[1], Lexicon.danish().heading(sides[0]).map(Enum::name).orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"B E S L U T N I N G = DECISION", "B e s l u t n i n g = -", "S A G E N S   B A G G R U N D: = PROBLEM", "A B C = -"})
    void lettersMayStandApart(String heading) {
        String[] sides = heading.split(" = ");

        assertEquals(sides[1], Lexicon.danish().heading(sides[0]).map(Enum::name).orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"headings.tsv", "stems.tsv", "labels.tsv", "phrases.tsv", "outcomes.tsv"})
    void anyLettersAreWrittenInOneWay(String file) throws IOException {
        try (InputStream stream = Lexicon.class.getResourceAsStream(file)) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isEmpty()).toList();
            assertEquals(List.of(), lines.stream().filter(line -> line.indexOf('*') >= 0).toList());
            Set<String> seen = new HashSet<>();
            assertEquals(List.of(), lines.stream().filter(line -> !seen.add(line)).toList(), "lines that stand twice");
            assertEquals(List.of(), lines.stream().filter(line -> file.equals("stems.tsv") && !line.contains("…\t")).toList());
        }
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
