package dk.referat;

import static dk.referat.ListedTitles.HEAD;
import static dk.referat.ListedTitles.LIGHT;
import static dk.referat.ListedTitles.entries;
import static dk.referat.ListedTitles.items;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Minutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed table of contents, and where it ends and the first item begins. */
class ContentsTest {

    private final ReferatParser parser = ReferatParser.create();

    @ParameterizedTest
    @ValueSource(strings = {"Indholdsfortegnelse\n\n\n", "Dagsordenspunkter\n\n", "Indholdsfortegnelse\n\n. \n\n"})
    void leftOut(String label) {
        Minutes minutes = minutes(label + "1. Gadelys på Møllevej\n\n" + LIGHT + "2. Grusveje\n\n" + LIGHT);

        assertEquals(List.of(), entries(minutes));
        assertEquals(List.of("1 Gadelys på Møllevej", "2 Grusveje"), items(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "'Indhold Side','1. Gadelys på Møllevej 102','2. Grusveje ved søen 104','Bilagsliste 105'",
        "'Indholdsfortegnelse\nSide','1. Gadelys på Møllevej  102','2. Grusveje ved søen 104','Bilagsliste 105'",
        "'Indhold','1. Gadelys på Møllevej\n.......102','2. Grusveje ved søen....104','Bilagsliste...105'",
        "'Indhold','1.\nGadelys på Møllevej...102','2.\nGrusveje ved søen .... 104','Bilagsliste.... 105'"
    })
    void pagesInOtherPlaces(String label, String first, String second, String third) {
        Minutes minutes = minutes(String.join("\n", label, first, second, third).replace("\\n", "\n")
                + "\n\n1. Gadelys på Møllevej\n\n" + LIGHT + "2. Grusveje ved søen\n\n" + LIGHT);

        assertEquals(
                List.of("Gadelys på Møllevej 102", "Grusveje ved søen 104", "Bilagsliste 105"),
                minutes.contents().stream().map(entry -> entry.title().value() + " " + entry.page().orElse(0)).toList());
        assertEquals(List.of("1 Gadelys på Møllevej", "2 Grusveje ved søen"), items(minutes));
    }

    @Test
    void leftOutAboveTheOnlyItem() {
        Minutes minutes = minutes("Indholdsfortegnelse\n\n71. Gadelys på Møllevej\n\n" + LIGHT);

        assertEquals(List.of(), entries(minutes));
        assertEquals(List.of("71 Gadelys på Møllevej"), items(minutes));
    }

    @Test
    void leftOutWhereShortItemsComeFirst() {
        Minutes minutes = minutes("Indholdsfortegnelse\n\n1. Meddelelser\n\nDer var ingen.\n\n2. Gadelys på Møllevej\n\n" + LIGHT
                + "3. Grusveje\n\n" + LIGHT);

        assertEquals(List.of(), entries(minutes));
        assertEquals(List.of("1 Meddelelser", "2 Gadelys på Møllevej", "3 Grusveje"), items(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. Gadelys på Møllevej\n\n", "1. Gadelys på Møllevej\n\nGadelys på Møllevej\n\n",
        "Åbent punkt\n\n1  Gadelys på Møllevej\n\n", "1. Gadelys på Møllevej\n\nBaggrund\n\nDet er mørkt.\n\n"})
    void leftOutAboveOtherHeads(String first) {
        String second = first.replace("1", "2").replace("Gadelys på Møllevej", "Grusveje ved søen");

        Minutes minutes = minutes("Indholdsfortegnelse\n\n" + first + LIGHT + second + LIGHT);

        assertEquals(List.of(), entries(minutes));
        assertEquals(List.of("1 Gadelys på Møllevej", "2 Grusveje ved søen"), items(minutes));
    }

    @Test
    void numbersOutOfOrderBelowGroups() {
        Minutes minutes = minutes("""
                A. Sager til afgørelse i byrådet
                1 Gadelys
                9 Grusveje
                B. Sager til afgørelse i udvalget
                4 Mødeplan
                3 Havnen

                A. Sager til afgørelse i byrådet

                1. Gadelys
                """ + LIGHT);

        assertEquals(List.of("1 Gadelys", "9 Grusveje", "4 Mødeplan", "3 Havnen"), entries(minutes));
        assertEquals(List.of("1 Gadelys"), items(minutes));
    }

    @Test
    void oneEntry() {
        Minutes minutes = minutes("Indholdsfortegnelse\n\n1. Gadelys på Møllevej\n\n1. Gadelys på Møllevej\n\n" + LIGHT);

        assertEquals(List.of("1 Gadelys på Møllevej"), entries(minutes));
        assertEquals(List.of("1 Gadelys på Møllevej"), items(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "'1 Gadelys\n2 Grusveje\n3 Salg af eng\n\n', '1. Gadelys\n\n'",
        "'Åbne dagsordenspunkter\n\n1\n\nGadelys\n\n2\n\nGrusveje\n\n3\n\nSalg af eng\n\nÅbne dagsordenspunkter\n\n', '1. Gadelys\n\n'",
        "'  1. Gadelys\n  2. Grusveje\n  3. Salg af eng\n\n', 'Sagsnr. 22/10\n1. Gadelys\n\n'",
        "'Dagsorden\n\n1. Gadelys\n2. Grusveje\n3. Salg af eng\n\n', '1.    Gadelys\n\n'",
        "'Pkt. Tekst\n1 Gadelys\n2 Grusveje\n3 Salg af eng\n', '1. Gadelys\n\n'"
    })
    void unheadedAboveTheFirstItem(String contents, String title) {
        Minutes minutes = minutes(contents + title + LIGHT);

        assertEquals(List.of("1 Gadelys", "2 Grusveje", "3 Salg af eng"), entries(minutes));
        assertEquals(List.of("1 Gadelys"), items(minutes));
    }

    @Test
    void closedGroupAboveTheItems() {
        Minutes minutes = minutes("""
                Åbne sager

                Lukkede sager

                209. Salg af eng
                210. Køb af mose

                ÅBNE SAGER

                191. Gadelys
                """ + LIGHT);

        assertEquals(List.of("209 Salg af eng, closed", "210 Køb af mose, closed"), entries(minutes));
        assertEquals(List.of("191 Gadelys"), items(minutes));
    }

    @Test
    void groupsWithinTheList() {
        Minutes minutes = minutes("""
                Indholdsfortegnelse:

                Åbne
                31 Gadelys
                32 Høring: Plan for
                engene ved åen

                Efterretningssager
                33 Grusveje

                Deltagere:
                Gitte Holm

                Åbne

                31. Gadelys
                """ + LIGHT);

        assertEquals(List.of("31 Gadelys", "32 Høring: Plan for engene ved åen", "33 Grusveje"), entries(minutes));
        assertEquals(List.of("31 Gadelys"), items(minutes));
    }

    @Test
    void titlesOfSeveralLinesBesideNumbers() {
        Minutes minutes = minutes("""
                Indholdsfortegnelse

                Teknikudvalget
                5. januar 2022 kl. 15:30

                Pkt.
                Tekst
                Side
                1
                Gadelys
                2
                2
                Plan for engene ved
                den store å
                4
                3
                Grusveje
                7

                1. Gadelys

                """ + LIGHT);

        assertEquals(
                List.of("1 Gadelys, page 2", "2 Plan for engene ved den store å, page 4", "3 Grusveje, page 7"),
                entries(minutes));
    }

    @Test
    void numberWithoutTitle() {
        Minutes minutes = minutes("Pkt. Tekst\n61 Gadelys\n62\n63 Grusveje\n\n61. Gadelys\n\n" + LIGHT);

        assertEquals(List.of("61 Gadelys", "62 ", "63 Grusveje"), entries(minutes));
    }

    @Test
    void pagesBehindABlank() {
        Minutes minutes = minutes("""
                Indholdsfortegnelse

                1 (Åben) Gadelys på Møllevej 3
                2 (Åben) Mødeplan 2022 4

                1 (Åben) Gadelys på Møllevej

                """ + LIGHT + "2 (Åben) Mødeplan 2022\n\n" + LIGHT);

        assertEquals(List.of("1 Gadelys på Møllevej, page 3", "2 Mødeplan 2022, page 4"), entries(minutes));
        assertEquals(List.of("1 Gadelys på Møllevej", "2 Mødeplan 2022"), items(minutes));
    }

    @Test
    void yearsAreNoPages() {
        Minutes minutes = minutes("""
                Indholdsfortegnelse

                1. Lokalplan 112
                2. Lokalplan 114

                1. Lokalplan 112

                """ + LIGHT + "2. Lokalplan 114\n\n" + LIGHT);

        assertEquals(List.of("1 Lokalplan 112", "2 Lokalplan 114"), entries(minutes));
    }

    @Test
    void bulletsAreNotOfTitles() {
        Minutes minutes = parser.parse("""
                Referat: 5. januar 2022 kl. 08:00
                Deltagere
                - Gitte Holm
                - Lars Ådal
                Referat
                - Gadelys
                - Grusveje
                - Underskriftsside
                Kopier link - Print
                1 : Gadelys
                Sagsnr: 22/10
                Beslutning
                Godkendt.
                Kopier link - Print
                2 : Engene
                Sagsnr: 22/11
                Beslutning
                Godkendt.
                """).minutes();

        assertEquals(List.of("- Gadelys", "- Grusveje", "- Underskriftsside"), entries(minutes));
    }

    @Test
    void wordThatHeadsSectionsToo() {
        Minutes minutes = minutes("1. Gadelys\n\nIndhold\n\nSammendrag\n\nLygterne skiftes.\n\nBeslutning\n\nGodkendt.\n\n"
                + "2. Grusveje\n\nIndhold\n\nSammendrag\n\nVejene rettes op.\n\nBeslutning\n\nGodkendt.\n\n");

        assertEquals(List.of(), entries(minutes));
        assertEquals(List.of("1 Gadelys", "2 Grusveje"), items(minutes));
    }

    @Test
    void theTitleOfTheDocumentIsNoHeadingOfTheContents() {
        Minutes minutes = ReferatParser.create().parse("""
                Byrådet
                Dagsorden
                Dagsorden
                Mødedato:
                24. september 2025
                Mødelokale:
                Salen
                Indholdsfortegnelse
                1
                Gadelys på Møllevej
                2
                2
                Grusveje ved søen
                3
                1. Gadelys på Møllevej
                """ + LIGHT + "2. Grusveje ved søen\n\n" + LIGHT).minutes();

        assertEquals(List.of("1 Gadelys på Møllevej, page 2", "2 Grusveje ved søen, page 3"), entries(minutes));
    }

    @Test
    void headingBlockThatIsPrintedTwice() {
        String people = "Medlemmer\n\nGitte Holm (A)\n\nLars Ådal (C)\n\nJens Bakkeby (V)\n\nAfbud\n\nIngen\n\n";

        Minutes minutes = parser.parse(people + people + "Nr. 1 - Gadelys\n\n" + LIGHT + "Nr. 2 - Grusveje\n\n" + LIGHT).minutes();

        assertEquals(List.of(), entries(minutes));
        assertEquals(List.of("1 Gadelys", "2 Grusveje"), items(minutes));
    }

    private Minutes minutes(String text) {
        return parser.parse(HEAD + text).minutes();
    }
}
