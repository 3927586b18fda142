package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.DecisionPoint;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that say more than the word that the lists have, and lines that look like headings and are none. */
class HeadingTailsTest {

    private static final String TEXT = """
            Havneudvalget den 5. maj 2026

            1. Ny mole

            Sagsfremstilling
            Molen er slidt. Der skal nu tages stilling til den endelige
            vedtagelse.

            Lovgrundlag, planer mv.
            Havneloven.

            Høring/udtalelse
            Bådlauget er for.

            Relation til vision og tværgående planer
            Molen er med i havneplanen.

            Indstilling
            Forvaltningen indstiller, at molen bygges.

            Beslutning
            Pkt. 1-2: Anbefales.
            Pkt. 3: Udsat.
            Punkt 2: For stemte A (2) og B (1). Imod stemte C (1).

            2. Bådebroen

            Sagsfremstilling
            Sagsgang:
                       BY     ØK     HAU    TMU
            Orientering
            Indstilling
            Beslutning              x
            BY=Byråd, ØK=Økonomiudvalg, HAU=Havneudvalg, TMU=Teknik- og Miljøudvalg
            Broen skal flyttes.

            Indstilling
            Forvaltningen indstiller, at broen flyttes.

            Beslutning
            Godkendt.
            """;

    private final List<AgendaItem> items = ReferatParser.create().parse(TEXT).minutes().items();

    private static List<String> headings(AgendaItem item) {
        return item.sections().stream().map(section -> section.heading().value()).toList();
    }

    @Test
    void aKnownHeadingMayGoOn() {
        assertEquals(
                List.of("Sagsfremstilling", "Lovgrundlag, planer mv.", "Høring/udtalelse", "Relation til vision og tværgående planer",
                        "Indstilling", "Beslutning"),
                headings(items.get(0)));
        assertEquals(List.of(SectionKind.LEGAL, SectionKind.HEARING, SectionKind.STRATEGY),
                items.get(0).sections().stream().map(Section::kind).skip(1).limit(3).toList());
    }

    @Test
    void theEndOfASentenceIsNoHeading() {
        assertEquals("Molen er slidt. Der skal nu tages stilling til den endelige\nvedtagelse.", items.get(0).sections().get(0).text());
    }

    @Test
    void aPointMayBeAnsweredBehindItsWord() {
        List<DecisionPoint> points = items.get(0).decisions().get(0).points();
        assertEquals(List.of("1-2", "3"), points.stream().map(DecisionPoint::number).toList());
        assertEquals("Anbefales.", points.get(0).text());
    }

    @Test
    void theRowsOfAMatrixAreNoHeadings() {
        assertEquals(1, headings(items.get(1)).stream().filter("Indstilling"::equals).count());
        assertEquals("Forvaltningen indstiller, at broen flyttes.",
                items.get(1).recommendation().orElseThrow().points().get(0).text());
        assertEquals(1, items.get(1).decisions().size());
    }
}
