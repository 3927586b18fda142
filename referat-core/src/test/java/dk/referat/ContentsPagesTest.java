package dk.referat;

import static dk.referat.ListedTitles.HEAD;
import static dk.referat.ListedTitles.LIGHT;
import static dk.referat.ListedTitles.entries;
import static dk.referat.ListedTitles.items;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of a list of contents, and what stands between and behind its entries. */
class ContentsPagesTest {

    private static final String ITEMS = "\n1. Gadelys på Møllevej for 2 mio. kr.\n\n" + LIGHT + "2. Grusveje ved søen og i\n   skoven\n\n" + LIGHT;
    private static final List<String> TITLES = List.of("1 Gadelys på Møllevej for 2 mio. kr.", "2 Grusveje ved søen og i skoven");

    @Test
    void romanNumbersBehindLeaders() {
        Minutes minutes = minutes("""
                Indholdsfortegnelse

                Til behandling - for åbne døre ............ iii
                1. Gadelys på Møllevej ..................... iii
                2. Grusveje ved søen og i
                   skoven .................................. xiv
                Til behandling - for lukkede døre .......... xv
                3. Køb af eng .............................. xv

                Til behandling - for åbne døre

                1. Gadelys på Møllevej

                """ + LIGHT + """
                2. Grusveje ved søen og i
                   skoven

                """ + LIGHT + """
                Til behandling - for lukkede døre

                3. Køb af eng
                """);
        assertEquals(
                List.of("1 Gadelys på Møllevej, page 3", "2 Grusveje ved søen og i skoven, page 14", "3 Køb af eng, page 15, closed"),
                entries(minutes));
        assertEquals(List.of("1 Gadelys på Møllevej", "2 Grusveje ved søen og i skoven", "3 Køb af eng"), items(minutes));
    }

    @Test
    void theEndOfATitleBelowItsPage() {
        Minutes minutes = minutes("""
                Indholdsfortegnelse

                 1   Gadelys på Møllevej for 2 mio. kr.          3
                 2   Grusveje ved søen og i                      5
                     skoven
                """ + ITEMS);
        assertEquals(List.of("1 Gadelys på Møllevej for 2 mio. kr., page 3", "2 Grusveje ved søen og i skoven, page 5"), entries(minutes));
        assertEquals(TITLES, items(minutes));
    }

    @Test
    void theListOfAttachmentsBehindTheEntries() {
        Minutes minutes = minutes("""
                Indholdsfortegnelse

                1. Gadelys på Møllevej for 2 mio. kr. ...... 3
                2. Grusveje ved søen og i
                   skoven .................................. 5
                Underskrifter .............................. 7

                Bilagsfortegnelse

                Punkt nr.    Dok.nr.      Titel
                1            81220/22     Kort over lygter
                2            79005/22     Kort over veje
                """ + ITEMS);
        assertEquals(
                List.of("1 Gadelys på Møllevej for 2 mio. kr., page 3", "2 Grusveje ved søen og i skoven, page 5", "- Underskrifter, page 7"),
                entries(minutes));
        assertEquals(TITLES, items(minutes));
    }

    @Test
    void aGroupWithinTheClosedOne() {
        Minutes minutes = minutes("""
                Indholdsfortegnelse

                LUKKET DAGSORDEN

                SAGER TIL BEHANDLING

                1. Køb af eng ved søen ..................... 3

                ÅBEN DAGSORDEN

                SAGER TIL EFTERRETNING

                2. Gadelys på Møllevej ..................... 4

                LUKKET DAGSORDEN

                SAGER TIL BEHANDLING

                1. Køb af eng ved søen

                ÅBEN DAGSORDEN

                SAGER TIL EFTERRETNING

                2. Gadelys på Møllevej

                """ + LIGHT);
        assertEquals(List.of("1 Køb af eng ved søen, page 3, closed", "2 Gadelys på Møllevej, page 4"), entries(minutes));
        assertEquals(List.of(true, false), minutes.items().stream().map(AgendaItem::closed).toList());
    }

    @Test
    void aPageToSignBehindTheClosedItems() {
        Minutes minutes = minutes("""
                Indholdsfortegnelse

                1. Gadelys på Møllevej ..................... 3

                Lukket dagsorden

                2. Køb af eng ved søen ..................... 4
                Underskriftsblad ........................... 5

                1. Gadelys på Møllevej

                """ + LIGHT + "Lukket dagsorden\n\n2. Køb af eng ved søen\n");
        assertEquals(
                List.of("1 Gadelys på Møllevej, page 3", "2 Køb af eng ved søen, page 4, closed", "- Underskriftsblad, page 5"),
                entries(minutes));
    }

    @Test
    void belowTheWordForMinutesThatAlsoHeadsDecisions() {
        Minutes minutes = ReferatParser.create().parse("""
                Teknikudvalget

                Protokol
                05-01-2022 kl. 15:30

                Indholdsfortegnelse

                1. Gadelys på Møllevej
                2. LUKKET SAG. Køb af eng

                1. Gadelys på Møllevej

                """ + LIGHT + "2. LUKKET SAG. Køb af eng\n").minutes();
        assertEquals(List.of("1 Gadelys på Møllevej", "2 Køb af eng, closed"), entries(minutes));
        assertEquals(List.of("1 Gadelys på Møllevej", "2 Køb af eng"), items(minutes));
    }

    @Test
    void leftOutAboveAnItemThatNamesTheAbsentFirst() {
        Minutes minutes = minutes("""
                Sagsoversigt
                1. Godkendelse af dagsorden
                Afbud: Gitte Holm
                Beslutning Teknikudvalget den 05-01-2022
                Godkendt.
                2. Gadelys på Møllevej
                Afbud: Gitte Holm
                Beslutning Teknikudvalget den 05-01-2022
                Udsat.
                """);
        assertEquals(List.of(), entries(minutes));
        assertEquals(List.of("1 Godkendelse af dagsorden", "2 Gadelys på Møllevej"), items(minutes));
    }

    @Test
    void dashesBeforeTheMarkOfWhatIsClosed() {
        Minutes minutes = minutes("Indhold\n\n1. Gadelys på Møllevej\n2. Køb af eng - (Lukket punkt)\n\n1. Gadelys på Møllevej\n\n" + LIGHT
                + "2. Køb af eng - (Lukket punkt)\n");
        assertEquals(List.of("1 Gadelys på Møllevej", "2 Køb af eng, closed"), entries(minutes));
        assertEquals(List.of("1 Gadelys på Møllevej", "2 Køb af eng"), items(minutes));
    }

    private static Minutes minutes(String text) {
        return ReferatParser.create().parse(HEAD + text).minutes();
    }
}
