package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables printed a cell a line. */
class StackedTableTest {

    private static final String ROWS = "Forbrug\n\nStier\n\n1.200\n\n-900\n\nBroer\n\n300\n\n0\n\nStierne er dyre.";

    @Test
    void aUnitInTheHeadTellsATable() {
        assertEquals(
                List.of(List.of("Beløb i 1.000 kr.", "Budget", "Forbrug"), List.of("Stier", "1.200", "-900"), List.of("Broer", "300", "0")),
                cells("Økonomi\n\nBeløb i 1.000 kr.\n\nBudget\n\n" + ROWS));
    }

    @Test
    void aCaptionTellsATable() {
        assertEquals(
                List.of("Område", "Budget", "Forbrug"),
                cells("Økonomi\n\nTabel 1: Stier og broer\n\nOmråde\n\nBudget\n\n" + ROWS).get(0));
    }

    @Test
    void withoutEitherTheLinesAreText() {
        assertEquals(List.of(), cells("Økonomi\n\nOmråde\n\nBudget\n\n" + ROWS));
    }

    @Test
    void rowsOfCountsAloneAreText() {
        assertEquals(List.of(), cells("Økonomi\n\nHallerne bruges således:\n\nHal\n\nHold\n\nTimer\n\nNordhallen\n\n44\n\n2\n\nSøhallen\n\n91\n\n4\n\nNy Hal\n\n72\n\n3\n\nDer er plads."));
    }

    @Test
    void yearsMayHeadTheFigures() {
        assertEquals(
                List.of(List.of("Gæster", "2031", "2032"), List.of("Bad", "206", "214"), List.of("Hal", "92", "95")),
                cells("Økonomi\n\nHovedtal\n\nGæster\n\n2031\n\n2032\n\nBad\n\n206\n\n214\n\nHal\n\n92\n\n95\n\nFlere kommer."));
    }

    @Test
    void withoutBlankLinesWhatComesAgainAndAgainTellsATable() {
        assertEquals(
                List.of(List.of("Måned", "Ture", "For sent"), List.of("Maj", "1.904", "61"), List.of("Juni", "877", "-"), List.of("Juli", "530", "16")),
                cells("Sagsfremstilling\n\nSådan gik det:\n\nMåned\nTure\nFor sent\nMaj\n1.904\n61\nJuni\n877\n-\nJuli\n530\n16\n\nDet går fremad."));
    }

    @Test
    void aCellOfSuchATableIsNoHeading() {
        String table = "Løsning\nPris\nForventet fart\nHævet felt\n190.000 kr.\n42 km/t\nStriber\n25.000 kr.\n48 km/t";
        assertEquals(
                List.of(List.of("Løsning", "Pris", "Forventet fart"), List.of("Hævet felt", "190.000 kr.", "42 km/t"), List.of("Striber", "25.000 kr.", "48 km/t")),
                cells("Baggrund\n\nDe to er sammenlignet:\n\n" + table + "\n\nBeslutning\n\nUdsat."));
    }

    @Test
    void cellsOfWordsMayStandInSeveralColumns() {
        assertEquals(
                List.of(List.of("Ansøger", "Projekt", "Beløb (kr.)"), List.of("Roklubben", "Ny bro", "50.000"), List.of("I alt", "-", "50.000")),
                cells("Baggrund\n\nAnsøger\nProjekt\nBeløb (kr.)\nRoklubben\nNy bro\n50.000\nI alt\n-\n50.000\n\nBeslutning\n\nUdsat."));
    }

    @Test
    void linesOfWordsAreAList() {
        assertEquals(List.of(), cells("Baggrund\n\nStier\nBroer\nHegn\nBænke\nTrapper\nSkilte\n12 borde\n\nBeslutning\n\nUdsat."));
    }

    @Test
    void wordsAndMoneyInTurnAreATableWithoutHeads() {
        assertEquals(
                List.of(List.of(), List.of("Stien", "2.841.813,70"), List.of("Rådgivning", "334.129,85"), List.of("Belysning", "100.000,00"), List.of("I alt", "3.275.943,55"), List.of("Bevilget", "3.600.000,00")),
                cells("Økonomi\n\nRegnskab for stien\n\nStien\n\n2.841.813,70\n\nRådgivning\n\n334.129,85\n\nBelysning\n\n100.000,00\n\nI alt\n\n3.275.943,55\n\nBevilget\n\n3.600.000,00\n\nStien er færdig."));
    }

    @Test
    void headsOverTheFiguresMayGoOverTwoLinesAboveTheirUnits() {
        assertEquals(
                List.of(List.of("", "Forbrug 2020", "Rest. korr. budget 2020"), List.of("", "DKK", "DKK"), List.of("Stier", "1.200", "900"), List.of("Broer", "300", "0")),
                cells("Økonomi\n\nHer er en oversigt over forbruget.\n\n\u00a0\n\nForbrug\n2020\n\nRest. korr.\nbudget 2020\n\n\u00a0\n\n\u00a0\n\nDKK\n\nDKK\n\n"
                        + "Stier\n\n1.200\n\n900\n\nBroer\n\n300\n\n0\n\n\u00a0\n\nStierne er dyre."));
    }

    private static List<List<String>> cells(String sections) {
        return SectionSamples.item(sections).tables().stream().flatMap(StackedTableTest::rows).toList();
    }

    private static Stream<List<String>> rows(Table table) {
        return Stream.concat(
                Stream.of(table.header().stream().map(cell -> cell.text()).toList()),
                table.rows().stream().map(row -> row.cells().stream().map(cell -> cell.text()).toList()));
    }
}
