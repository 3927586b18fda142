package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.ContentsEntry;
import dk.referat.model.Minutes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of items with headings of groups, and with what the paper prints beside it. */
class ApartInContentsTest {

    private static final String LISTED = """
            Referat
            Havnerådet
            Mødedato: 4. marts 2026

            Dagsorden

            1. Godkendelse af dagsorden
            2. Ny kaj

            Havnens sager:
            3. Takster
            4. Bænke
            5. (Lukket)

            Drift og anlæg
            6. Klage fra en havn
               Tavshedspligt ikke fraveget

            Havnepladsen 9
            2390 Strandby

            Tlf. 33 00 00 00
            Side 2

            7. Kaj 92, leje

            Diverse
            8. Eventuelt

            Strandby, den 2. april 2026

            Ane Elm
            Formand
            Side 3

            """;

    private final Minutes minutes = ReferatParser.create().parse(LISTED + item("1. Godkendelse af dagsorden") + item("2. Ny kaj") + item("3. Takster")
            + item("4. Bænke") + "5. (Lukket)\n\nDrift og anlæg\n\n6. Klage fra en havn\n   Tavshedspligt ikke fraveget\n\nSide 4\n\n" + item("7. Kaj 92, leje") + "Diverse\n\n" + item("8. Eventuelt")).minutes();

    private static String item(String title) {
        return title + "\n\nSagsfremstilling\nSagen er gammel.\n\nBeslutning\nGodkendt.\n\n";
    }

    @Test
    void linesApartGoOnWithNoTitle() {
        assertEquals(
                List.of("1 Godkendelse af dagsorden", "2 Ny kaj", "3 Takster", "4 Bænke", "5 (Lukket)", "6 Klage fra en havn", "7 Kaj 92, leje", "8 Eventuelt"),
                minutes.contents().stream().map(entry -> entry.number().map(number -> number.value()).orElse("-") + " " + entry.title().value()).toList());
        assertEquals(List.of(false, false, false, false, true, true, false, false), minutes.contents().stream().map(ContentsEntry::closed).toList());
    }

    @Test
    void theHeadingOfTheNextGroupIsNoTextOfAnItem() {
        minutes.items().stream().flatMap(item -> item.decisions().stream())
                .forEach(decision -> assertEquals(List.of("Godkendt."), decision.lines().stream().map(line -> line.value()).toList()));
    }

    @Test
    void anItemMayHeadPagesWhereItIsListedAndWhereItBegins() {
        assertEquals(
                List.of("Godkendelse af dagsorden", "Ny kaj", "Takster", "Bænke", "(Lukket)", "Klage fra en havn", "Kaj 92, leje", "Eventuelt"),
                minutes.items().stream().map(item -> item.title().value()).toList());
        assertEquals(List.of(false, false, false, false, true, true, false, false), minutes.items().stream().map(AgendaItem::closed).toList());
    }
}
