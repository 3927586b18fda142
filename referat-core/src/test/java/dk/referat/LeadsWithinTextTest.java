package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Attachment;
import dk.referat.model.Outcome;
import dk.referat.model.RecommendationPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recommendations within the text of a section, and a list of attachments that the contents list behind all items. */
class LeadsWithinTextTest {

    private static final String TEXT = """
            Havneudvalget den 5. maj 2026

            Indholdsfortegnelse
            Ny mole                          2
            Nyt fyr                          3
            Nye bøjer                        4
            Bilagsoversigt                   5

            Ny mole

            Forslag
            Administrationen foreslår, at udvalget drøfter og beslutter:

            1. at molen bygges
            2. at den males

            Beslutning
            Klubben får 30.000 kr. Naboen får afslag.

            Nyt fyr

            Sagsfremstilling
            Fyret er gammelt.

            Økonomiudvalget indstiller til Byrådet, at fyret rives ned.

            Beslutning
            Udsat.

            Nye bøjer

            Sagsfremstilling
            Bøjerne er røde.

            Det indstilles til Byrådet, at bøjerne males.

            Havneudvalget indstiller til Byrådet,

            at  bøjerne males blå, og
            at  de males i maj.

            Beslutning
            Godkendt.

            Bilagsoversigt

            1. Ny mole
               1. Tegning af molen
            """;

    private final List<AgendaItem> items = ReferatParser.create().parse(TEXT).minutes().items();

    private static List<String> points(AgendaItem item) {
        return item.recommendation().stream().flatMap(recommendation -> recommendation.points().stream()).map(RecommendationPoint::text).toList();
    }

    private static List<String> headings(AgendaItem item) {
        return item.sections().stream().map(section -> section.heading().value()).toList();
    }

    @Test
    void aProposalLeadsIntoPoints() {
        assertEquals(List.of("at molen bygges", "at den males"), points(items.get(0)));
    }

    @Test
    void aLeadIsNoHeadingWhereOthersRecommendInASentence() {
        assertEquals(List.of("Sagsfremstilling", "Beslutning"), headings(items.get(1)));
        assertEquals(List.of("Sagsfremstilling", "Beslutning"), headings(items.get(2)));
    }

    @Test
    void aGrantIsTheFirstRuling() {
        assertEquals(Outcome.OTHER, items.get(0).decisions().get(0).outcome().orElseThrow());
    }

    @Test
    void whatTheContentsListLastBelongsToNoItem() {
        assertEquals(List.of(), items.get(2).attachments().stream().map(Attachment::name).toList());
    }
}
