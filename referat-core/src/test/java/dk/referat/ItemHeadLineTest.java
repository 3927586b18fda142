package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the line of a title holds besides it, and the line of metadata below. */
class ItemHeadLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            @ Skolevej                                 00.30.14-S00-8-20; Skolevej 00.30.14-S00-8-20
            @ Skolevej          26/1042; Skolevej 26/1042
            @ Skolevej          Sagsnr. 26/1042; Skolevej 26/1042
            @ Skolevej 26/1042; Skolevej 26/1042 -
            @ Skolevej          Bo Holm; Skolevej Bo Holm -
            """)
    void aCaseNumberInTheLastColumn(String printed, String read) {
        List<AgendaItem> items = items("Pkt. 8   Dagsorden\n\nBeslutning\nGodkendt.\n\n" + printed.replace("@", "Pkt. 9  ") + "\n\nBeslutning\nUdsat.\n");
        assertEquals(read, titleAndNumber(items.get(1)));
    }

    @ParameterizedTest
    @CsvSource({"/", "|", "·"})
    void aMarkBetweenNumberAndTitle(String mark) {
        List<AgendaItem> items = items("52 # Spørgetid\n\nBeslutning\nIntet.\n\n53 # Skolevej\n\nBeslutning\nUdsat.\n\n54 # Stivej\n\nBeslutning\nUdsat.\n".replace("#", mark));
        assertEquals(
                List.of("52 Spørgetid", "53 Skolevej", "54 Stivej"),
                items.stream().map(item -> item.number().map(Text::value).orElse("-") + " " + item.title().value()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Sagsid 26/1042 / Beslutningssag / Åben; 26/1042 DECISION open
            Sagsnr.: 26/1042 | Lukket | Drøftelsessag; 26/1042 DISCUSSION closed
            Orienteringssag · Åben; - INFORMATION open
            26/1042 / Beslutningssag; 26/1042 DECISION open
            Sagsnr. 26/1042 - Beslutningssag - Lukket; 26/1042 DECISION closed
            Sagsnr. 26/1042, Drøftelsessag, Sagsbehandler: Bo Holm; 26/1042 DISCUSSION open
            """)
    void severalMetadataOnOneLine(String printed, String read) {
        AgendaItem item = items("1. Skolevej\n" + printed + "\n\nBeslutning\nGodkendt.\n\n2. Stivej\n" + printed + "\n\nBeslutning\nUdsat.\n").get(0);
        assertEquals(read, item.caseNumber().map(CaseNumber::printed).orElse("-") + " "
                + item.type().map(Enum::name).orElse("-") + " " + (item.closed() ? "closed" : "open"));
        assertEquals("Skolevej", item.title().value());
    }

    @Test
    void stateAndTypeLeftOpenAreNoMetadata() {
        AgendaItem item = items("1. Skolevej\n\nBaggrund\nPunktet kan være:\nOrientering / Drøftelse\n\nBeslutning\nGodkendt.\n").get(0);
        assertEquals("Punktet kan være:\nOrientering / Drøftelse", item.sections().get(0).text());
    }

    @ParameterizedTest
    @CsvSource({"PUNKT:  #        SAG: 21.00.00-G10-5-96        ÅBEN, 21.00.00-G10-5-96 open", "Pkt. #   Journalnr. 21.00.00-G10-5-96      Lukket sag, 21.00.00-G10-5-96 closed"})
    void theCaseAndWhetherItIsOpenBehindTheNumber(String printed, String read) {
        List<AgendaItem> items = items(printed.replace("#", "9") + "\n\n      Skolevej i perioden\n      til marts\n\nBeslutning\nGodkendt.\n\n"
                + printed.replace("#", "10") + "\n\n      Stivej\n\nBeslutning\nUdsat.\n");
        assertEquals("Skolevej i perioden til marts " + read, titleAndNumber(items.get(0)) + (items.get(0).closed() ? " closed" : " open"));
        assertEquals("Stivej " + read, titleAndNumber(items.get(1)) + (items.get(1).closed() ? " closed" : " open"));
    }

    private static String titleAndNumber(AgendaItem item) {
        return item.title().value() + " " + item.caseNumber().map(CaseNumber::printed).orElse("-");
    }

    private static List<AgendaItem> items(String items) {
        return ReferatParser.create().parse("Referat\nTeknikudvalget den 3. marts 2026\n\n" + items).minutes().items();
    }
}
