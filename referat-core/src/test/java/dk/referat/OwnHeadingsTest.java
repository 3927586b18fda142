package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that a body made up for itself: what stands below them in item after item says what they are for. */
class OwnHeadingsTest {

    private static final String HEAD = "Havnerådet i Sandby\n\nReferat\nTirsdag den 6. maj 2025 kl. 17.00\n\n";

    private final List<AgendaItem> items = ReferatParser.create().parse(HEAD + """
            1. Referat fra marts

            Sådan er det i dag
            Referatet er sendt ud til alle i rådet.

            Det vil kontoret gerne have
            At referatet godkendes.

            Det mente rådet
            Godkendt med en enkelt rettelse.

            2. Nye bomme ved slæbestedet

            Sådan er det i dag
            Bommene er tyve år gamle og virker ikke, når det er koldt i vejret.

            Det vil kontoret gerne have
            Kontoret foreslår, at rådet
            1. vælger bomme af stål
            2. beder om to tilbud.

            Det mente rådet
            1. Rådet tiltræder forslaget.
            2. Rådet tiltræder forslaget.

            Her står der mere
            Tegning af slæbestedet
            Tilbud fra smeden

            3. Sommerens åbningstider

            Sådan er det i dag
            Kiosken åbner klokken ti, og det er for sent for sejlerne.

            Det vil kontoret gerne have
            At rådet drøfter tiderne.

            Det mente rådet
            Rådet drøftede tiderne og ønsker at åbne klokken otte.

            Her står der mere
            Kioskens regnskab
            """).minutes().items();

    @Test
    void rulingsBelowAHeadingMakeItADecisions() {
        assertEquals(List.of(SectionKind.DECISION, SectionKind.DECISION, SectionKind.DECISION), kinds("Det mente rådet"));
        assertEquals(2, items.get(1).decisions().get(0).points().size());
    }

    @Test
    void proposalsBelowAHeadingMakeItARecommendations() {
        assertEquals(List.of(SectionKind.RECOMMENDATION, SectionKind.RECOMMENDATION, SectionKind.RECOMMENDATION), kinds("Det vil kontoret gerne have"));
        assertEquals(List.of("vælger bomme af stål", "beder om to tilbud."),
                items.get(1).recommendation().get().points().stream().map(point -> point.text()).toList());
    }

    @Test
    void namesOfPapersAtTheEndOfItemsAreAttachments() {
        assertEquals(List.of("Tegning af slæbestedet", "Tilbud fra smeden"),
                items.get(1).attachments().stream().map(attachment -> attachment.name()).toList());
    }

    private List<SectionKind> kinds(String heading) {
        return items.stream().flatMap(item -> item.sections().stream())
                .filter(section -> section.heading().value().equals(heading)).map(Section::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der er i dag ellever broer. Tre af dem er i dårlig stand og skal males til foråret. | [Status, Beslutning]
            Under behandling | [Beslutning]
            """)
    void theWordOfALabelHeadsAParagraph(String below, String headings) {
        String item = "\n\nStatus\n" + below + "\n\nBeslutning\nGodkendt.\n\n";
        List<AgendaItem> read = ReferatParser.create().parse(HEAD + "1. Broer" + item + "2. Bomme" + item + "3. Kraner" + item).minutes().items();
        assertEquals(headings, read.get(1).sections().stream().map(section -> section.heading().value()).toList().toString());
    }
}
