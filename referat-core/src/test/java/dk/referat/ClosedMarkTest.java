package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Attachment;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark of a closed item, wherever it stands beside the title. */
class ClosedMarkTest {

    private static final String TEXT = """

            Sagsfremstilling
            Der er kommet tre klager over lyset.

            Beslutning
            Godkendt.

            Bilag
            Kort over vejen

            """;

    @ParameterizedTest
    @CsvSource({
        "'Punkt #: ', 'LUKKET PUNKT\n\nPunkt 2: Køb af mose'", "'Punkt #: ', 'Punkt 2: Køb af mose\n(lukket)'", "'#\n', '2\nKøb af mose\n(lukket)'",
        "'#. ', '[Lukket]\n2. Køb af mose'", "'Sag nr. #\n', 'Sag nr. 2 (lukket sag)\nKøb af mose'", "'Punkt #\n', 'Punkt 2 – lukket\nKøb af mose'",
        "'Punkt #: ', 'Lukket punkt 2: Køb af mose'", "'Punkt #: ', 'Punkt 2: Køb af mose\nPunktet er lukket.'",
        "'#. ', '2. Køb af mose\nAdgang: Lukket'", "'#\n', '2\nKøb af mose\n- lukket punkt -'"
    })
    void besideNumberedTitles(String mark, String closed) {
        List<AgendaItem> items = items(mark.replace("#", "1") + "Gadelys\n" + TEXT + closed + "\n\n" + mark.replace("#", "3") + "Grusveje\n" + TEXT);

        assertEquals(List.of("1 Gadelys", "2 Køb af mose, closed", "3 Grusveje"), items.stream().map(ClosedMarkTest::shown).toList());
        assertEquals(List.of("Kort over vejen"), items.get(0).attachments().stream().map(Attachment::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"'LUKKET PUNKT\n\nKøb af mose'", "'Lukket sag\nKøb af mose'", "'(Lukket punkt)\n\nKøb af mose'"})
    void besideTitlesWithoutNumbers(String closed) {
        List<AgendaItem> items = items("Gadelys på Møllevej\n" + TEXT + closed + "\n\nGrusveje ved søen\n" + TEXT);

        assertEquals(List.of("- Gadelys på Møllevej", "- Køb af mose, closed", "- Grusveje ved søen"), items.stream().map(ClosedMarkTest::shown).toList());
    }

    private static String shown(AgendaItem item) {
        return item.number().map(Text::value).orElse("-") + " " + item.title().value() + (item.closed() ? ", closed" : "");
    }

    private static List<AgendaItem> items(String items) {
        return ReferatParser.create().parse("Havneudvalget\nReferat\nMødedato: 3. maj 2023\n\n" + items).minutes().items();
    }
}
