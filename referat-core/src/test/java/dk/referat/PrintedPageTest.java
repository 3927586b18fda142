package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.RecommendationPoint;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Minutes printed from a browser, with decisions that other words head and recommendations that take their time to begin. */
class PrintedPageTest {

    private static final String PAGES = """
            03.03.2026 Byrådet - Nørrehavn Kommune
            https://referater.example/vis?id=41&print=1          1/9

            Byrådet
            Tirsdag d. 3. marts 2026 kl. 18:00

            B 7 Nye bænke på kajen
            Sagsid: 08.00.00-S00-2-26

            PROTOKOLTEKST
            Godkendt.

            OPLYSNINGER I SAGEN
            Bænkene er rådne.
            03.03.2026 Byrådet - Nørrehavn Kommune
            https://referater.example/vis?id=41&print=1          2/9
            De er fra 1970.

            INDSTILLING
            Administrationen indstiller til Økonomiudvalget, at udvalget over for
            Byrådet anbefaler, at

            1) bænkene udskiftes
            2) kajen males

            VEDTAGELSE I TEKNIK- OG HAVNEUDVALGET DEN 3. FEBRUAR 2026
            Anbefales.

            B 8 Lys på molen
            Sagsid: 08.00.00-S00-3-26

            PROTOKOLTEKST
            Udsat.
            03.03.2026 Byrådet - Nørrehavn Kommune
            https://referater.example/vis?id=41&print=1          9/9
            """;

    private static final Minutes MINUTES = ReferatParser.create().parse(PAGES).minutes();

    @Test
    void theAddressBesideThePageIsNoText() {
        AgendaItem item = MINUTES.items().get(0);
        assertEquals("Bænkene er rådne.\nDe er fra 1970.", item.sections().get(1).text());
        assertEquals("Udsat.", MINUTES.items().get(1).decisions().get(0).text());
    }

    @Test
    void whoRecommendsIsSaidWhereTheSentenceBegins() {
        var recommendation = MINUTES.items().get(0).recommendation().orElseThrow();
        assertEquals("Administrationen", recommendation.proposer().map(Text::value).orElse(""));
        assertEquals(List.of("bænkene udskiftes", "kajen males"), recommendation.points().stream().map(RecommendationPoint::text).toList());
    }

    @Test
    void theVedtagelseOfAnotherBodyIsItsDecision() {
        assertEquals(
                List.of("-", "TEKNIK- OG HAVNEUDVALGET"),
                MINUTES.items().get(0).decisions().stream().map(decision -> decision.committee().map(Text::value).orElse("-")).toList());
    }

    @Test
    void smallNumbersAmongThoseOfItemsCountPages() {
        List<AgendaItem> items = ReferatParser.create().parse("""
                Byrådet
                Tirsdag den 3. marts 2026

                1

                61
                Nye bænke på kajen

                Beslutning
                Godkendt.

                Sagsfremstilling
                Bænkene er rådne, og de er fra

                2

                1970. De blev malet i 1990.

                62
                Lys på molen

                Beslutning
                Udsat.

                63
                Havnens priser

                Beslutning
                Godkendt.

                3
                """).minutes().items();
        assertEquals(List.of("61", "62", "63"), items.stream().map(item -> item.number().map(Text::value).orElse("")).toList());
        assertEquals("Bænkene er rådne, og de er fra\n1970. De blev malet i 1990.", items.get(0).sections().get(1).text());
        assertEquals("Godkendt.", items.get(2).decisions().get(0).text());
    }

    @Test
    void bareNumbersAmongItemsWithAWordCountPages() {
        List<AgendaItem> items = ReferatParser.create().parse("""
                Byrådet
                Tirsdag den 3. marts 2026

                1

                Punkt 1: Nye bænke på kajen

                Beslutning
                Godkendt.

                2

                Punkt 2: Lys på molen

                Beslutning
                Udsat.

                Ane Elm (A) var fraværende.

                3

                Punkt 3: Havnens priser

                Beslutning
                Godkendt.

                4
                """).minutes().items();
        assertEquals(
                List.of("Godkendt.", "Udsat.\nAne Elm (A) var fraværende.", "Godkendt."),
                items.stream().map(item -> item.decisions().get(0).text()).toList());
    }

    @Test
    void answersThatCountPointsMakeNoPagesOfItems() {
        String decision = "\n\nBeslutning\nPunkt 1: Godkendt.\nPunkt 2: Udsat.\nPunkt 3: Godkendt.\n\n";
        List<AgendaItem> items = ReferatParser.create().parse("Byrådet\nTirsdag den 3. marts 2026\n\n1\n\nBænke" + decision
                + "2\n\nLys på molen\n\nBeslutning\nUdsat.\n\n3\n\nHavnen" + decision).minutes().items();
        assertEquals(List.of("1", "2", "3"), items.stream().map(item -> item.number().map(Text::value).orElse("-")).toList());
    }
}
