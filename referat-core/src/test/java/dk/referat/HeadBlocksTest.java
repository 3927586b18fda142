package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import dk.referat.model.Minutes;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Labels that stand above the number of each item, and those that stand between number and title. */
class HeadBlocksTest {

    private static final String ABOVE = """
            Referat

            Havneudvalget den 3. marts 2026

            J.NR.: 08.02.00A00            SAGSNR.: 31            SAGSBEH.: IH

            Fraværende: Bo Holm

            Punkt nr. 4: Nye bænke

            Sagsfremstilling
            Bænkene er rådne.

            Beslutning
            Godkendt.

            J.NR.: 08.02.00P20            SAGSNR.: 47            SAGSBEH.: IH

            Fraværende: Bo Holm

            Punkt nr. 5: Lys på molen

            Sagsfremstilling
            Der er mørkt om vinteren.

            Beslutning
            Udsat.

            J.NR.: 08.02.00P21            SAGSNR.: 52            SAGSBEH.: KE

            Fraværende: Bo Holm

            Punkt nr. 6: Stiger

            Sagsfremstilling
            To stiger er løse.

            Beslutning
            Godkendt.
            """;

    private static final String BETWEEN = """
            Referat
            Havneudvalget den 3. marts 2026

            Punkt:                1
            Eget sagsnr.:         26/1042
            Journalnr.:           08.02.00 P20
            Sagsforløb:           HVU - Åben sag
            Sagsbehandler:        Ida Holm

            Nye bænke

            Baggrund
            Bænkene er rådne.

            Beslutning
            Godkendt.

            Punkt:                2
            Eget sagsnr.:         26/1043
            Journalnr.:           08.02.00 P21
            Sagsforløb:           HVU - Åben sag
            Sagsbehandler:        Ida Holm

            Molen: Lys om vinteren

            Baggrund
            Der er mørkt.

            Beslutning
            Udsat.
            """;

    @Test
    void aBlockAboveEachNumberBelongsToTheItemBelow() {
        Minutes minutes = ReferatParser.create().parse(ABOVE).minutes();
        assertEquals(List.of("31", "47", "52"), caseNumbers(minutes));
        assertEquals(List.of(), minutes.meeting().absentees());
        assertEquals(
                List.of("Godkendt. Bo Holm", "Udsat. Bo Holm", "Godkendt. Bo Holm"),
                minutes.items().stream().map(HeadBlocksTest::decided).toList());
    }

    @Test
    void aTitleWithAColonIsNoLabel() {
        Minutes minutes = ReferatParser.create().parse(BETWEEN).minutes();
        assertEquals(List.of("Nye bænke", "Molen: Lys om vinteren"), minutes.items().stream().map(item -> item.title().value()).toList());
        assertEquals(List.of("26/1042", "26/1043"), caseNumbers(minutes));
    }

    private static List<String> caseNumbers(Minutes minutes) {
        return minutes.items().stream().flatMap(item -> item.caseNumber().stream()).map(CaseNumber::printed).toList();
    }

    private static String decided(AgendaItem item) {
        return item.decisions().stream()
                .map(decision -> decision.text() + " " + decision.absences().stream().map(absence -> absence.person().name()).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
