package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import dk.referat.model.Attachment;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands at the ends of printed pages, and what only seems to. */
class PageEndsTest {

    private static final String HEAD = "Referat\nTeknikudvalget den 3. marts 2026\n\n";

    @Test
    void aRulingAboveTheNumberOfAPageIsNoFoot() {
        assertEquals(
                List.of("Skolevej: Beslutning = Godkendt", "Stivej: Beslutning = Fraværende: Ingen\nGodkendt"),
                items("""
                        1. Skolevej
                        Beslutning
                        Godkendt
                        Side 2
                        2. Stivej
                        Beslutning
                        Fraværende: Ingen
                        Godkendt
                        Side 3
                        """));
    }

    @Test
    void numbersBelowTheFootAndAboveTheHeadCountPages() {
        assertEquals(
                List.of("Skolevej: Beslutning = Godkendt.", "Stivej: Beslutning = Udsat.", "Kajvej: Beslutning = Drøftet."),
                items("1. Skolevej\nBeslutning\nGodkendt.\n\nTeknikudvalget, 3. marts 2026\n\n     2\n\n2. Stivej\nBeslutning\nUdsat.\n\n"
                        + "Teknikudvalget, 3. marts 2026\n\n     3\n\n3. Kajvej\nBeslutning\nDrøftet.\n\nTeknikudvalget, 3. marts 2026\n\n     4\n"));
        String page = "\n\nTeknikudvalget\nTirsdag den 3. marts 2026\n\n";
        assertEquals(
                List.of("Skolevej: Beslutning = Godkendt.", "Stivej: Beslutning = Udsat.", "Kajvej: Beslutning = Drøftet."),
                items(page + "1. Skolevej\nBeslutning\nGodkendt.\n3" + page + "2. Stivej\nBeslutning\nUdsat.\n4" + page + "3. Kajvej\nBeslutning\nDrøftet.\n"));
    }

    @Test
    void initialsMayStandBesideTheNumberOfThePage() {
        assertEquals(
                List.of("Skolevej: Beslutning = Godkendt.", "Stivej: Beslutning = Udsat.", "Kajvej: Beslutning = Drøftet."),
                items("1. Skolevej\nBeslutning\nGodkendt.\n\nAEL                            121\n2. Stivej\nBeslutning\nUdsat.\n\n"
                        + "BKR                            122\n3. Kajvej\nBeslutning\nDrøftet.\n\nAEL                            125\n"));
    }

    @Test
    void headsThatCountPagesBeforeTheNameOfTheDocument() {
        assertEquals(
                List.of("Skolevej: Beslutning = Godkendt.", "Stivej: Beslutning = Udsat."),
                items("""
                        Page 1: Referat til Teknikudvalget den 3. marts
                        1. Skolevej
                        Beslutning
                        Page 2: Referat til Teknikudvalget den 3. marts
                        Godkendt.
                        2. Stivej
                        Beslutning
                        Udsat.
                        Page 3: Referat til Teknikudvalget den 3. marts
                        """));
    }

    @Test
    void theFootOfAPrintedPage() {
        assertEquals(
                List.of("Skolevej: Beslutning = Godkendt.", "Stivej: Beslutning = Udsat."),
                items("""
                        1. Skolevej
                        Beslutning
                        http://www.fjordkoebing.dk/referat.nsf/0/FE81518EE2BC3241
                        Page 1 of 2
                        07-03-2026
                        Godkendt.
                        2. Stivej
                        Beslutning
                        Udsat.
                        """));
    }

    @Test
    void theNameOfTheBodyAboveTheDayAtTheHeadOfAPage() {
        assertEquals(
                List.of("Skolevej: Behandling = Teknikudvalget | Beslutning = Godkendt.", "Stivej: Behandling = Teknikudvalget | Beslutning = Udsat."),
                items("""
                        1. Skolevej
                        Behandling
                        Teknikudvalget
                        Beslutning
                        Godkendt.
                        Teknikudvalget
                        Mødedato 03-03-2026
                        Side 2
                        2. Stivej
                        Behandling
                        Teknikudvalget
                        Beslutning
                        Udsat.
                        Teknikudvalget
                        Mødedato 03-03-2026
                        Side 3
                        """));
    }

    @Test
    void anAddressBelowTheHeadingOfAttachmentsIsOne() {
        Minutes minutes = ReferatParser.create().parse(HEAD + """
                1. Skolevej
                Bilag
                http://www.fjordkoebing.dk/kort.pdf
                Beslutning
                Godkendt.
                2. Stivej
                Beslutning
                Udsat.
                http://www.fjordkoebing.dk/side
                """).minutes();
        assertEquals(
                List.of("http://www.fjordkoebing.dk/kort.pdf"),
                minutes.items().get(0).attachments().stream().map(Attachment::name).toList());
        assertEquals("Stivej: Beslutning = Udsat.", item(minutes.items().get(1)));
    }

    private static List<String> items(String items) {
        return ReferatParser.create().parse(HEAD + items).minutes().items().stream().map(PageEndsTest::item).toList();
    }

    private static String item(AgendaItem item) {
        return item.title().value() + ": "
                + item.sections().stream().map(PageEndsTest::section).collect(Collectors.joining(" | "));
    }

    private static String section(Section section) {
        return section.heading().value() + " = "
                + section.lines().stream().map(Text::value).collect(Collectors.joining("\n"));
    }
}
