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

/** Lists of contents that an extractor took apart, and what it put between their entries. */
class ContentsColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "'Sag nr.\n31.\n32.\n33.\nGadelys\nPlan for engene,\nskoven og søen\nGrusveje\nBilagsoversigt\nSide\n2\n2\n4\n9\n'",
        "'Sag nr. Side\n31.\n32.\nGadelys\nPlan for engene,\nskoven og søen\n33. Grusveje\nBilagsoversigt\n2\n2\n4\n9\n'",
        "'31. Gadelys\n32. Plan for engene,\nskoven og søen\n33. Grusveje\nBilagsoversigt\nSide\n2\n2\n4\n9\n'"
    })
    void columnsOneBelowTheOther(String list) {
        Minutes minutes = minutes("Indholdsfortegnelse\n" + list + "\n31. Gadelys\n\n" + LIGHT + "32. Plan for engene, skoven og søen\n\n" + LIGHT
                + "33. Grusveje\n\n" + LIGHT);

        assertEquals(
                List.of("31 Gadelys, page 2", "32 Plan for engene, skoven og søen, page 2", "33 Grusveje, page 4", "- Bilagsoversigt, page 9"),
                entries(minutes));
        assertEquals(List.of("31 Gadelys", "32 Plan for engene, skoven og søen", "33 Grusveje"), items(minutes));
    }

    @Test
    void moreTitlesThanNumbers() {
        Minutes minutes = minutes("Indholdsfortegnelse\n1.\n2.\nGadelys\nEngene\nGrusveje\n\n1. Gadelys\n\n" + LIGHT + "2. Grusveje\n\n" + LIGHT);

        assertEquals(List.of("1 Gadelys", "2 Grusveje"), items(minutes));
    }

    @Test
    void dayOfThePageIsNoTitle() {
        Minutes minutes = minutes("""
                24. september 2025
                Indholdsfortegnelse
                Pkt.
                Tekst
                Side
                1
                Gadelys på Møllevej
                4
                2
                Grusveje
                24. september 2025
                5

                1. Gadelys på Møllevej

                """ + LIGHT + "2. Grusveje\n\n" + LIGHT);

        assertEquals(List.of("1 Gadelys på Møllevej, page 4", "2 Grusveje, page 5"), entries(minutes));
    }

    @Test
    void capitalsMarkWhatIsClosed() {
        Minutes minutes = minutes("Indholdsfortegnelse\n1. ÅBEN SAG Gadelys\n2. LUKKET SAG Salg af eng\n\n1. Gadelys\n\n" + LIGHT + "2. Salg af eng\n\n" + LIGHT);

        assertEquals(List.of("1 Gadelys", "2 Salg af eng, closed"), entries(minutes));
    }

    @Test
    void titleTakenTwice() {
        Minutes minutes = minutes("Punkter\n\n1. Gadelys på Møllevej1. Gadelys på Møllevej\n\nGadelys på Møllevej\n" + LIGHT);

        assertEquals(List.of("1 Gadelys på Møllevej"), entries(minutes));
        assertEquals(List.of("1 Gadelys på Møllevej"), items(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "'Oversigt – åbent møde:\nPunkt 01 Gadelys\nØkonomisager Punkt 02 Salg af eng\nPunkt 03 Grusveje\nGenerelle sager Punkt 04 Havnen\n'",
        "'Indholdsfortegnelse:\nPunkter på åbent møde: 01. Gadelys\n02. Salg af eng\n03. Grusveje\n04. Havnen\n'"
    })
    void groupsBesideNumbers(String list) {
        Minutes minutes = minutes(list + "\n\nPunkt 01 Gadelys\n\n" + LIGHT + "Punkt 02 Salg af eng\n\n" + LIGHT);

        assertEquals(List.of("01 Gadelys", "02 Salg af eng", "03 Grusveje", "04 Havnen"), entries(minutes));
    }

    @Test
    void decisionsThatComeAgainAreNoList() {
        String ruling = "Teknikudvalget 05-01-2022\nGodkendt.\n\n";
        String text = "Sagsnr. 27.36.08-P23-1-17\n\nSagsfremstilling\nLygterne er gamle.\n\n";
        Minutes minutes = minutes("201 Godkendelse af dagsorden\n\n" + ruling + "202 Gadelys 2022\n\n" + text + ruling + "203 Grusveje\n\n"
                + text + ruling);

        assertEquals(List.of(), entries(minutes));
        assertEquals(List.of("201 Godkendelse af dagsorden", "202 Gadelys 2022", "203 Grusveje"), items(minutes));
    }

    private static Minutes minutes(String text) {
        return ReferatParser.create().parse(HEAD + text).minutes();
    }
}
