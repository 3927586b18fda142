package dk.referat.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.ReferatParser;
import dk.referat.model.Outcome;
import dk.referat.model.SectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words looked up, and words of one's own. */
class OwnWordsTest {

    private final Lexicon danish = Lexicon.danish();

    @ParameterizedTest
    @CsvSource({
        "Resume, SUMMARY", "RESUMÉ:, SUMMARY", "Indstilling, RECOMMENDATION", "Sagsfremstilling, PRESENTATION",
        "Økonomi, FINANCE", "' økonomi ', FINANCE", "Beslutning, DECISION", "Bilag, ATTACHMENTS",
        "Beslutningskompetence, AUTHORITY"
    })
    void headingsAreFoundHoweverTheyArePrinted(String heading, SectionKind kind) {
        assertEquals(Optional.of(kind), danish.heading(heading));
    }

    @Test
    void otherWordsAreNoHeadings() {
        assertEquals(Optional.empty(), danish.heading("Kagemandens farvel"));
        assertEquals(Set.of(), danish.labels("Kagemandens farvel"));
    }

    @Test
    void decomposedLettersAndNoBreakSpacesDoNotMatter() {
        assertEquals(Lexicon.key("Økonomiske forhold på området:"), Lexicon.key("økonomiske\u00A0forhold pa\u030A området"));
    }

    @Test
    void wordsOfOnesOwnAreAddedToTheDanishOnes() {
        Lexicon own = danish.toBuilder()
                .heading("Det med småt", SectionKind.LEGAL)
                .label("Mødeværtinde", LabelKind.OFFICIALS)
                .build();

        assertEquals(Optional.of(SectionKind.LEGAL), own.heading("DET MED SMÅT:"));
        assertTrue(own.labels("Mødeværtinde").contains(LabelKind.OFFICIALS));
        assertEquals(Optional.of(SectionKind.SUMMARY), own.heading("Resume"));
        assertEquals(Optional.empty(), danish.heading("Det med småt"));
    }

    @Test
    void aParserUsesTheWordsItIsGiven() {
        String text = "Punkt 1: Grusvej\n\nDet med småt\n\nJf. vejloven.\n\nBeslutning\n\nStemt hjem.\n";
        Lexicon own = danish.toBuilder()
                .heading("Det med småt", SectionKind.LEGAL)
                .outcome("stemt hjem", Outcome.APPROVED)
                .build();
        var item = ReferatParser.builder().lexicon(own).build().parse(text).minutes().items().get(0);

        assertEquals(SectionKind.LEGAL, item.sections().get(0).kind());
        assertEquals(Optional.of(Outcome.APPROVED), item.decisions().get(0).outcome());
    }

    @Test
    void aFileHoldsAPhraseATabAndAKindALine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.tsv"),
                "# our own words\n\nDet med småt\tlegal\r\nStemt hjem\tapproved\nMødeværtinde\tofficials\n");
        Lexicon own = Lexicon.builder().read(file).build();

        assertEquals(Optional.of(SectionKind.LEGAL), own.heading("Det med småt"));
        assertEquals(Set.of(LabelKind.OFFICIALS), own.labels("Mødeværtinde"));
        assertTrue(own.outcomes().containsValue(Optional.of(Outcome.APPROVED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Det med småt legal", "Det med småt\t", "\tlegal", "a\tb\tc", "Det med småt\tlove"})
    void aMistakeIsToldWithItsLine(String wrong) {
        Lexicon.Builder builder = Lexicon.builder();
        LexiconException mistake =
                assertThrows(LexiconException.class, () -> builder.read("own.tsv", "# one\nResume\tsummary\n" + wrong));

        assertEquals(3, mistake.line());
        assertTrue(mistake.getMessage().startsWith("own.tsv:3: "), mistake.getMessage());
    }

    @Test
    void anUnknownKindIsToldWithTheKnownOnes() {
        Lexicon.Builder builder = Lexicon.builder();
        String message = assertThrows(LexiconException.class, () -> builder.read("own.tsv", "Det med småt\tlove"))
                .getMessage();

        assertTrue(message.contains("\"love\"") && message.contains("legal"), message);
    }

    @Test
    void nullIsNoKind() {
        Lexicon.Builder builder = Lexicon.builder();

        assertThrows(NullPointerException.class, () -> builder.heading("Det med småt", null));
        assertThrows(NullPointerException.class, () -> builder.label("Det med småt", null));
    }
}
