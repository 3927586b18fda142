package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.ItemType;
import dk.referat.model.Minutes;
import dk.referat.model.RecommendationPoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What little some pages print of the template of an item, and what others print though it is empty. */
class ItemTemplateTest {

    private final ReferatParser parser = ReferatParser.create();

    @Test
    void onePageWithNothingButARecommendation() {
        Minutes minutes = parser.parse("""
                Udvalget ønskede i maj et forslag til en sti langs åen.

                Indstilling
                Vejchefen indstiller til Teknisk Udvalg,

                1. at stien anlægges, og

                2. at der holdes et møde.
                """).minutes();

        assertEquals(1, minutes.items().size());
        assertEquals(
                List.of("at stien anlægges, og", "at der holdes et møde."),
                minutes.items().get(0).recommendation().orElseThrow().points().stream().map(RecommendationPoint::text).toList());
    }

    @Test
    void emptyHeadingBehindTheDecision() {
        String item = """

                Sagsgang og sagstype
                Seniorrådet

                %s

                Indstilling
                Chefen indstiller, at

                 1. stien anlægges

                Beslutning i Seniorrådet den 04-05-2021
                Udsat.

                Referat
                Sagsfremstilling
                """;
        List<AgendaItem> items = parser.parse("Referat\nSeniorrådet 4. maj 2021\n\n1. Sti\n" + item.formatted("Orientering")
                + "\n2. Bro\n" + item.formatted("Drøftelse") + "\n3. Hegn\n" + item.formatted("Beslutningssag")).minutes().items();

        assertEquals(
                List.of(ItemType.INFORMATION, ItemType.DISCUSSION, ItemType.DECISION),
                items.stream().map(AgendaItem::type).flatMap(Optional::stream).toList());
        items.forEach(read -> {
            assertEquals(
                    List.of("Sagsgang og sagstype", "Indstilling", "Beslutning i Seniorrådet den 04-05-2021", "Referat", "Sagsfremstilling"),
                    read.sections().stream().map(section -> section.heading().value()).toList());
            assertEquals(1, read.decisions().get(0).lines().size());
        });
    }
}
