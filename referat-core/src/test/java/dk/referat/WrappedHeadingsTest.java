package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings of decisions that were too long for one line. */
class WrappedHeadingsTest {

    private static final String TEXT = """
            Referat

            1. Godkendelse af dagsorden
            Indstilling
            Formanden indstiller,
            at dagsordenen godkendes.
            Beslutning i Havne- og
            Strandudvalget den 6. december 2026:
            Godkendt.

            2. Nye bænke
            Sagsfremstilling
            Beslutning om bænke blev taget i fjor
            og gennemført den 6. maj 2026.
            Beslutning i Havne-
               og Strandudvalget den 6. december 2026:
            Taget til efterretning.
            """;

    private final Minutes minutes = ReferatParser.create().parse(TEXT).minutes();

    @Test
    void nameTheirBodyAndDay() {
        assertEquals(
                List.of("Havne- og Strandudvalget 6. december 2026: Godkendt.", "Havne- og Strandudvalget 6. december 2026: Taget til efterretning."),
                minutes.items().stream().flatMap(item -> item.decisions().stream()).map(WrappedHeadingsTest::told).toList());
    }

    @Test
    void standInTheSourceWhereTheyWerePrinted() {
        AgendaItem item = minutes.items().get(1);
        Text heading = item.sections().get(1).heading();
        assertEquals("Beslutning i Havne- og Strandudvalget den 6. december 2026", heading.value());
        assertEquals(
                "Beslutning i Havne-\n   og Strandudvalget den 6. december 2026",
                TEXT.substring(heading.span().start(), heading.span().end()));
    }

    @Test
    void sentencesAreNoHeadings() {
        assertEquals(
                "Beslutning om bænke blev taget i fjor\nog gennemført den 6. maj 2026.",
                minutes.items().get(1).sections().get(0).text());
    }

    @Test
    void neitherLineIsLostWhereThereIsNoItem() {
        for (String text : List.of(
                "Beslutning\n  Mødedato:       14. april 2026\nREFERAT Havneudvalget d. 12-03-2026",
                "Beslutning i Havne-\nog Strandudvalget den 6. december 2026\nREFERAT Havneudvalget d. 12-03-2026")) {
            Account.check(ReferatParser.create().parse(text));
        }
    }

    private static String told(Decision decision) {
        return decision.committee().orElseThrow().value() + " " + decision.date().orElseThrow().printed() + ": " + decision.text();
    }
}
