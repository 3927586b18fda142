package dk.referat.internal.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The phrases that the library brings, and those that a user adds. */
class PhraseFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"phrases.tsv", "outcomes.tsv"})
    void everyPhraseStandsOnceAndHasAMeaning(String file) throws IOException {
        Set<String> seen = new HashSet<>();
        for (String line : lines(file)) {
            String[] columns = line.split("\t", -1);
            assertEquals(2, columns.length, line);
            assertTrue(seen.add(columns[0]), line);
            assertTrue(columns[1].equals("no-ruling")
                    || columns[1].equals("other-ruling")
                    || Outcome.ofWireName(columns[1]).isPresent()
                    || PhraseKind.ofWireName(columns[1]).isPresent(), line);
        }
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = PhraseFilesTest.class.getResourceAsStream("/dk/referat/lexicon/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @Test
    void gapsTakeAnyWordsOfTheSentence() {
        Phrases phrases = new Phrases(Lexicon.builder()
                .outcome("tog … til efterretning", Outcome.NOTED)
                .outcome("{udvalg} ønsker …", Outcome.OTHER)
                .outcome("godkendt", Outcome.APPROVED)
                .noRuling("protokol godkendt")
                .build());
        RulingReader reader = new RulingReader(phrases);
        assertEquals(Optional.of(Outcome.NOTED), reader.outcome(List.of("Udvalget tog den nye sag til efterretning.")));
        assertEquals(Optional.empty(), reader.outcome(List.of("Udvalget tog den. Sag til efterretning.")));
        assertEquals(Optional.of(Outcome.OTHER), reader.outcome(List.of("Udvalget ønsker sagen godkendt.")));
        assertEquals(Optional.of(Outcome.APPROVED), reader.outcome(List.of("Protokol godkendt.", "Godkendt.")));
        assertEquals(Optional.empty(), reader.outcome(List.of("Protokol godkendt.")));
    }

    @Test
    void wordsAreComparedWithoutCaseAccentsAndKindsOfDash() {
        RulingReader reader = new RulingReader(new Phrases(
                Lexicon.builder().phrase("har orlov-dag på café", PhraseKind.ABSENT).build()));
        Ruling ruling = Lines.of("Gitte Holm HAR orlov\u2010dag på cafe.").read(reader);
        assertEquals("Gitte Holm", Shown.absences(ruling.absences()));
    }
}
