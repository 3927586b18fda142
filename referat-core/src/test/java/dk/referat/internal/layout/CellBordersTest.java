package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import dk.referat.model.Cell;
import dk.referat.model.Minutes;
import dk.referat.model.RecommendationPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The borders of cells that an extractor printed as {@code |}. */
class CellBordersTest {

    private static final String TEXT = """
            Referat
            tirsdag den 3. marts 2026 kl. 17:00
            Mødested: | Rådssalen, Havnevej |
            Udvalg: |
            Teknikudvalget |
            ---|---|
            |

            1. Skolevej
            Indstilling
            Forvaltningen indstiller
            at | vejen fornys |
            at | stien lukkes |
            Økonomi
            | 1.000 kr. | 2026 | 2027 |
            | Drift | 412.300 | -5.300 |
            | Anlæg | 88.150 | 500 |
            Beslutning
            Godkendt.
            """;

    private final Minutes minutes = ReferatParser.create().parse(TEXT).minutes();
    private final AgendaItem item = minutes.items().get(0);

    @Test
    void areNoPartOfTheMeetingsValues() {
        assertEquals("Rådssalen, Havnevej", minutes.meeting().location().orElseThrow().value());
        assertEquals("Teknikudvalget", minutes.meeting().committee().orElseThrow().value());
        assertEquals("Rådssalen, Havnevej",
                TEXT.substring(
                        minutes.meeting().location().orElseThrow().span().start(),
                        minutes.meeting().location().orElseThrow().span().end()));
    }

    @Test
    void areNoPartOfPoints() {
        assertEquals(
                List.of("at vejen fornys", "at stien lukkes"),
                item.recommendation().orElseThrow().points().stream().map(RecommendationPoint::text).toList());
        assertEquals("Forvaltningen indstiller\nat vejen fornys\nat stien lukkes", item.sections().get(0).text());
    }

    @Test
    void divideTheCellsOfRows() {
        assertEquals(
                "1.000 kr.\t2026\t2027\nDrift\t412.300\t-5.300\nAnlæg\t88.150\t500", item.sections().get(1).text());
        assertEquals(1, item.tables().size());
    }

    @Test
    void linesOfBordersAreFurniture() {
        assertEquals(
                List.of("---|---|", "|"),
                minutes.unrecognised().stream().map(text -> text.value()).toList());
    }

    @Test
    void bordersOnEachSideKeepEmptyCells() {
        AgendaItem budget = ReferatParser.create().parse("""
                Referat
                Teknikudvalget den 3. marts 2026

                1. Budget 2026
                Sagsfremstilling
                Tallene følger her.

                | Mio. kr. | Budget 2026 | Regnskab |
                |----------|------------:|---------:|
                | Drift | | |
                | Veje | 12,4 | 11,9 |
                | Parker | | 3,2 |
                Beslutning
                Godkendt.
                """).minutes().items().get(0);

        assertEquals(1, budget.tables().size());
        assertEquals(List.of("Mio. kr.", "Budget 2026", "Regnskab"), cells(budget.tables().get(0).header()));
        assertEquals(
                List.of(List.of("Drift", "", ""), List.of("Veje", "12,4", "11,9"), List.of("Parker", "", "3,2")),
                budget.tables().get(0).rows().stream().map(row -> cells(row.cells())).toList());
    }

    private static List<String> cells(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }
}
