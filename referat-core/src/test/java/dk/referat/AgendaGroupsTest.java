package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Minutes;
import dk.referat.model.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines that head groups of items, in the list of contents and above the items. */
class AgendaGroupsTest {

    @Test
    void aWordAboveTheFirstItemAndOthersHeadsGroups() {
        Minutes minutes = read("""
                Skovlev Stiråd
                Referat fra mødet den 4. maj 2020

                TEMA: FORMALIA

                1. Valg af ordstyrer

                Beslutning
                Ida Bo blev valgt.

                2. Økonomi

                Beslutning
                Godkendt.

                TEMA: STIER OG BÆNKE

                3. Stien langs åen

                Beslutning
                Godkendt.
                """);

        assertEquals(List.of("Valg af ordstyrer", "Økonomi", "Stien langs åen"), titles(minutes));
        assertEquals(List.of("Beslutning"), headings(minutes).stream().distinct().toList());
    }

    @Test
    void groupsOfTheListStandAboveTheNumbersOfCases() {
        Minutes minutes = read("""
                Byrådet
                Referat
                Mødedato: 4. maj 2020

                Indholdsfortegnelse

                Pkt.   Tekst                                        Side

                       Udvalget for Stier
                6      Valg af ordstyrer                               1
                7      Ny sti langs åen                                2

                       Udvalget for Havne
                8      Takster for både og skure i
                       havnen nr. 25                                   3

                       Lukkede dagsordenpunkter
                9      Køb af jord                                     4

                Udvalget for Stier

                00.15.00-G01-3-20

                6. Valg af ordstyrer

                Beslutning
                Godkendt.

                00.15.00-G01-4-20

                7. Ny sti langs åen

                Beslutning
                Godkendt.

                Udvalget for Havne

                00.15.00-G01-5-20

                8. Takster for både og skure i havnen
                nr. 25

                Beslutning
                Godkendt.

                Lukkede dagsordenpunkter

                00.15.00-G01-6-20

                9. Køb af jord
                """);

        List<String> titles = List.of("Valg af ordstyrer", "Ny sti langs åen", "Takster for både og skure i havnen nr. 25", "Køb af jord");
        assertEquals(titles, minutes.contents().stream().map(entry -> entry.title().value()).toList());
        assertEquals(titles, titles(minutes));
        assertEquals(List.of(false, false, false, true), minutes.items().stream().map(item -> item.closed()).toList());
    }

    @Test
    void aGroupBelowAnEntryWithItsPageIsNoPartOfTheEntry() {
        Minutes minutes = read("""
                Byrådet
                Referat
                Mødedato: 4. maj 2020

                Indholdsfortegnelse

                Pkt.   Tekst                                        Side

                       Udvalget for Stier
                7      Ny sti langs åen                                2

                       Udvalget for Havne
                8      Takster for både og skure i
                       havnen                                          3

                       Lukkede punkter
                9      Køb af jord                                     4

                Udvalget for Stier

                7. Ny sti langs åen

                Beslutning
                Godkendt.

                Udvalget for Havne

                8. Takster for både og skure i havnen

                Beslutning
                Godkendt.

                Lukkede punkter

                9. Køb af jord
                """);

        assertEquals(
                List.of("Ny sti langs åen", "Takster for både og skure i havnen", "Køb af jord"),
                minutes.contents().stream().map(entry -> entry.title().value()).toList());
    }

    @Test
    void theContentsBeginWhereTheyAreAnnounced() {
        Minutes minutes = read("""
                Dagsorden til
                møde i
                Havneudvalget

                Dagsorden åben

                Mødedato 4. maj 2020

                Mødetidspunkt 17.00

                Mødelokale Salen

                Indholdsfortegnelse

                Havneudvalget

                den 4. maj 2020

                Åben dagsorden

                Takster for både

                Skure på kajen

                Lukket dagsorden

                Køb af jord

                Møde i Havneudvalget den 4. maj 2020

                1  Åbent   Takster for både

                Indstilling
                At taksterne vedtages.

                2  Åbent   Skure på kajen

                Indstilling
                At skurene males.

                3  Lukket   Køb af jord
                """);

        assertEquals(List.of("Takster for både", "Skure på kajen", "Køb af jord"), minutes.contents().stream().map(entry -> entry.title().value()).toList());
        assertEquals("Havneudvalget", minutes.meeting().committee().orElseThrow().value());
        assertEquals("17:00", minutes.meeting().startTime().orElseThrow().value().toString());
    }

    @Test
    void theLastNumberOfAListWithoutPagesMayBeThatOfAWithheldTitle() {
        Minutes minutes = read("""
                Havneudvalget
                4. maj 2020

                Pkt. Tekst
                61 Takster for både
                62 Skure på kajen
                63 Bænke ved åen
                64 Lys på molen
                65

                61. Takster for både

                Beslutning

                Godkendt.

                62. Skure på kajen

                Beslutning

                Godkendt.

                63. Bænke ved åen

                Beslutning

                Godkendt.

                64. Lys på molen

                Beslutning

                Godkendt.

                65.
                """);

        assertEquals(
                List.of("61", "62", "63", "64", "65"),
                minutes.contents().stream().map(entry -> entry.number().orElseThrow().value()).toList());
    }

    private static Minutes read(String text) {
        return ReferatParser.create().parse(text).minutes();
    }

    private static List<String> titles(Minutes minutes) {
        return minutes.items().stream().map(item -> item.title().value()).collect(Collectors.toList());
    }

    private static List<String> headings(Minutes minutes) {
        return minutes.items().stream().flatMap(item -> item.sections().stream()).map(Section::heading).map(heading -> heading.value()).toList();
    }
}
