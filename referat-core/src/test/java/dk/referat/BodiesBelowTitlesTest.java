package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Outcome;
import dk.referat.model.Recommendation;
import dk.referat.model.RecommendationPoint;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Minutes whose only headings are bodies with a day, the item of each body's own minutes on the line below. */
class BodiesBelowTitlesTest {

    private static final String TEXT = """
            Møde i Kommunalbestyrelsen
            mandag den 4. maj 2026, kl. 18:00
            i Kommunalbestyrelsens mødesal

            REFERAT

            1. Meddelelser

            Borgmesteren fortalte om isvinteren.

            Kommunalbestyrelsens møde 4. maj 2026
            Punkt 1:
            Taget til efterretning.

            HAVNEUDVALGET

            2. Nye bolværker

            Økonomiudvalget den 3. februar 2026, pkt. 4
            Kommunalbestyrelsen den 9. marts 2026, pkt. 3

            Bolværkerne er fra 1911. De kan ikke holde et år til.

            Forvaltningen foreslår, at bolværkerne skiftes.

            Havneudvalgets møde 14. april 2026
            Punkt 4:
            Anbefales.

            Kommunalbestyrelsens møde 4. maj 2026
            Punkt 2:
            Godkendt.

            3. Fyret på Næsset

            Fyret skal males. Forvaltningen foreslår, at det bliver rødt, men naboerne er imod.

            Der er fire bud.

            Kommunalbestyrelsens møde 4. maj 2026
            Punkt 3:
            Udsat.
            """;

    private final Minutes minutes = ReferatParser.create().parse(TEXT).minutes();
    private final AgendaItem bolværker = minutes.items().get(1);

    @Test
    void theItemBelowTheBodyIsTheReference() {
        assertEquals(List.of("Punkt 4", "Punkt 2"),
                bolværker.decisions().stream().map(Decision::reference).flatMap(Optional::stream).map(Text::value).toList());
        assertEquals(List.of("Anbefales.", "Godkendt."), bolværker.decisions().stream().map(Decision::text).toList());
        assertEquals(List.of(Outcome.RECOMMENDED, Outcome.APPROVED),
                bolværker.decisions().stream().map(Decision::outcome).flatMap(Optional::stream).toList());
        assertEquals(List.of("Punkt 4:\nAnbefales.", "Punkt 2:\nGodkendt."), bolværker.sections().stream().map(Section::text).toList());
    }

    @Test
    void whereACaseWasBeforeIsNoDecision() {
        assertEquals(2, bolværker.decisions().size());
    }

    @Test
    void aBodyInCapitalsAboveAnItemEndsTheOneBefore() {
        assertEquals("Taget til efterretning.", minutes.items().get(0).decisions().get(0).text());
    }

    @Test
    void aProposalAsTheLastParagraphIsTheRecommendation() {
        Recommendation recommendation = bolværker.recommendation().orElseThrow();
        assertEquals("Forvaltningen", recommendation.proposer().map(Text::value).orElseThrow());
        assertEquals(List.of("Forvaltningen foreslår, at bolværkerne skiftes."),
                recommendation.points().stream().map(RecommendationPoint::text).toList());
        assertEquals(Optional.empty(), minutes.items().get(2).recommendation());
    }

    @Test
    void theLineBelowTheDayIsThePlace() {
        assertEquals("Kommunalbestyrelsens mødesal", minutes.meeting().location().map(Text::value).orElseThrow());
        assertEquals("Kommunalbestyrelsen", minutes.meeting().committee().map(Text::value).orElseThrow());
    }
}
