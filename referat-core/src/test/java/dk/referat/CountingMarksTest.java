package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items whose numbers stand alone behind a word, above titles that are sentences and case numbers without a label. */
class CountingMarksTest {

    private static final List<AgendaItem> ITEMS = ReferatParser.create().parse("""
            Nørrehavn Byråd
            Mødet den 22.05.2006, kl. 16.00

            Punkt 1:

            Varmeværket - ændring af priser for fjernvarme.

            181204.

            Forsyningsudvalget indstiller, at byrådet godkender, at prisen sættes ned.

            Beslutning:
            Godkendt.

            Punkt 2:

            Plan for boliger ved bakken (1. forelæggelse).

            179930.

            Beslutning:
            Punkt 1:
            Godkendt.
            Punkt 2:
            Udsat.

            Punkt 3:

            Valg af medlem til bestyrelsen for havnen.

            182015.

            Beslutning:
            Valgt blev Ane Elm.

            Punkt 4 (lukket):

            Køb af areal ved fjorden.

            181555.
            """).minutes().items();

    @Test
    void whatCountsOnceThroughTheDocumentCountsItems() {
        assertEquals(List.of("1", "2", "3", "4"), ITEMS.stream().map(item -> item.number().map(Text::value).orElse("-")).toList());
        assertEquals("Varmeværket - ændring af priser for fjernvarme.", ITEMS.get(0).title().value());
        assertEquals("Køb af areal ved fjorden.", ITEMS.get(3).title().value());
    }

    @Test
    void aBareNumberBelowEachTitleIsThatOfTheCase() {
        assertEquals(
                List.of("181204", "179930", "182015", "181555"),
                ITEMS.stream().map(item -> item.caseNumber().map(CaseNumber::printed).orElse("-")).toList());
    }

    @Test
    void theMarkOfAClosedItemMayStandBeforeTheColon() {
        assertEquals(List.of(false, false, false, true), ITEMS.stream().map(AgendaItem::closed).toList());
    }

    @Test
    void aWordInCapitalsBeforeTheNumberIsNoPartOfIt() {
        List<AgendaItem> items = ReferatParser.create().parse("""
                Trafikudvalget
                Torsdag den 24. november 2011

                SAG NR. 1

                BUSSER TIL HAVNEN

                SAGSFREMSTILLING
                Bussen er fuld.

                KONKLUSION
                Godkendt.

                SAG NR. 2

                NY FÆRGE

                SAGSFREMSTILLING
                Færgen er gammel.

                KONKLUSION
                Udsat.

                SAG NR. 3

                EVENTUELT

                KONKLUSION
                Intet.
                """).minutes().items();
        assertEquals(List.of("1", "2", "3"), items.stream().map(item -> item.number().map(Text::value).orElse("-")).toList());
    }
}
