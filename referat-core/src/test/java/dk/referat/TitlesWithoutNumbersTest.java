package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items with titles and no numbers, among lines that could be taken for items. */
class TitlesWithoutNumbersTest {

    private static final String HEAD = "Referat\n\nUdvalg: Teknikudvalget\nMødedato: 3. marts 2026\nMedlemmer: Ida Holm (A), Bo Vig (V)\n\n";

    @Test
    void numberedAttachmentsAreNoItems() {
        Minutes minutes = parse("""
                Lukket punkt

                Beslutning

                Godkendt.

                Tilsyn med veje

                Bilag

                1. Oversigt over vejene
                2. Kort over området

                Beslutning

                Godkendt.
                """);
        assertEquals(List.of("Lukket punkt", "Tilsyn med veje"), titles(minutes));
        assertEquals(
                List.of("Oversigt over vejene", "Kort over området"),
                minutes.items().get(1).attachments().stream().map(attachment -> attachment.name()).toList());
    }

    @Test
    void titlesAboveHeadingsThatDifferAreTitles() {
        assertEquals(
                List.of("Ny skolestruktur", "Klimahandleplan"),
                titles(parse("""
                        Ny skolestruktur

                        Beslutning

                        Sagen blev udsat.

                        Klimahandleplan

                        Indstilling

                        Administrationen indstiller, at planen godkendes.

                        Beslutning

                        Godkendt.
                        """)));
    }

    @Test
    void countedVotesAreNoTitle() {
        assertEquals(
                List.of("Valg af medlem til Hegnsynet", "Tilsyn med veje"),
                titles(parse("""
                        Valg af medlem til Hegnsynet

                        Beslutning

                        Punktet udgår.

                        Tilsyn med veje

                        Beslutning

                        Orienteringen blev taget til efterretning.

                        For: 6 (O og A)

                        Imod: 2 (B)

                        Beslutningstema

                        Udgiften ventes at blive mindre end budgettet.
                        """)));
    }

    @Test
    void aTitleThatCannotEndGoesOnBelow() {
        assertEquals(
                List.of("Dispensation fra byggelinjen ved Søhus Strand", "Klimahandleplan"),
                titles(parse("""
                        Dispensation fra byggelinjen ved
                        Søhus Strand (Beslutning)

                        Beslutning

                        Anbefales.

                        Klimahandleplan (Orientering)

                        Beslutning

                        Godkendt.
                        """)));
    }

    @Test
    void attachmentsMayBeTheLastLines() {
        assertEquals(List.of("Skolevej"), titles(parse("Skolevej\n\nBeslutning\n\nGodkendt.\n\nBilag\n\n1. Kort\n2. Notat\n")));
        assertEquals(List.of("Skolevej"), titles(parse("Skolevej\n\nBeslutning\n\nGodkendt.\n\nBilag\n")));
    }

    @Test
    void aTitleAboveTheCaseNumberIsOneThoughTheNextItemsIsWithheld() {
        assertEquals(
                List.of("Takster for ældreområdet", "Lukket punkt"),
                titles(parse("""
                        Takster for ældreområdet

                        Sagsnr.: 01.01.10-P20-86-26

                        Beslutning

                        Sagen blev udsat.

                        Lukket punkt

                        Beslutning

                        Anbefales.
                        """)));
    }

    @Test
    void aCountIsNoNumberOfAnItem() {
        assertEquals(
                List.of("Skolevej", "Stivej"),
                titles(parse("""
                        1 Skolevej

                        Beslutning

                        Godkendt.

                        2 Stivej

                        Beslutning

                        Drøftet.

                        3 stemte for (V og O).

                        3 stemte imod (F).
                        """)));
    }

    private static Minutes parse(String items) {
        return ReferatParser.create().parse(HEAD + items).minutes();
    }

    private static List<String> titles(Minutes minutes) {
        return minutes.items().stream().map(AgendaItem::title).map(title -> title.value()).toList();
    }
}
