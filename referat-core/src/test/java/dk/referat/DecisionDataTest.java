package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Decisions whose date stands on a line below their heading, and sections that say that they have nothing to say. */
class DecisionDataTest {

    private static final String TEXT = """
            31.    Godkendelse af dagsorden

            Sagsfremstilling

            Udvalget godkender sin dagsorden.

            Lovgrundlag

            ---

            Økonomiske konsekvenser

            ---

            Udtalelser og høring

            ---

            Beslutning fra Havneudvalget

            Dato: 7. marts 2026

            Sted: Møllehuset

            Fraværende: Anne Elm

            Godkendt.

            32.    Nye bænke

            Sagsfremstilling

            Dato: 3. maj 2026 bliver dagen, hvor bænkene sættes op.

            Beslutning fra Havneudvalget

            Dato: 7. marts 2026

            Sted: Møllehuset

            Taget til efterretning.
            """;

    private final Minutes minutes = ReferatParser.create().parse(TEXT).minutes();

    @Test
    void theDateBelowTheHeadingIsTheDecisions() {
        for (AgendaItem item : minutes.items()) {
            Decision decision = item.decisions().get(0);
            assertEquals("Havneudvalget", decision.committee().map(Text::value).orElseThrow());
            assertEquals(LocalDate.of(2026, 3, 7), decision.date().flatMap(date -> date.value()).orElseThrow());
        }
        assertEquals(Optional.of(LocalDate.of(2026, 3, 7)), minutes.meeting().date().flatMap(date -> date.value()));
    }

    @Test
    void dateAndPlaceAreLinesOfTheSectionAndNoWordsOfTheDecision() {
        AgendaItem item = minutes.items().get(0);
        assertEquals("Fraværende: Anne Elm\nGodkendt.", item.decisions().get(0).text());
        assertEquals(
                "Dato: 7. marts 2026\nSted: Møllehuset\nFraværende: Anne Elm\nGodkendt.",
                item.sections().get(item.sections().size() - 1).text());
    }

    @Test
    void dashesAreTheWholeTextOfASection() {
        assertEquals(
                List.of("Udvalget godkender sin dagsorden.", "---", "---", "---"),
                minutes.items().get(0).sections().stream().limit(4).map(section -> section.text()).toList());
    }
}
