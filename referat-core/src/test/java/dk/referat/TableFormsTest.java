package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Cell;
import dk.referat.model.Row;
import dk.referat.model.Table;
import dk.referat.model.TableKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in the forms in which they are printed; the header first, a bar between two cells. */
class TableFormsTest {

    @Test
    void aGroupOfRowsHasNoFigures() {
        assertRead("""
                Mio. kr., 2017 P/L       2017     2018    I alt
                Ny asfalt
                  Østerå                  6,5        -      6,5
                  Vesterby                  -      4,4      4,4
                Broer                     0,8      9,7     10,5
                """, """
                Mio. kr., 2017 P/L | 2017 | 2018 | I alt
                Ny asfalt
                Østerå | 6,5 | - | 6,5
                Vesterby | - | 4,4 | 4,4
                Broer | 0,8 | 9,7 | 10,5""");
    }

    @Test
    void aGroupStandsAmongRowsWithTabs() {
        assertRead("Konto\tBudget\tForbrug\nDrift\nSkoler\t120\t130\nVeje\t80\t70\n", """
                Konto | Budget | Forbrug
                Drift
                Skoler | 120 | 130
                Veje | 80 | 70""");
    }

    @Test
    void theLastHeadMayEndInAFullStop() {
        assertRead("""
                Område              Antal     Tilskud i kr.
                Roning              24        1.418.000
                Skak                9         212.500
                """, """
                Område | Antal | Tilskud i kr.
                Roning | 24 | 1.418.000
                Skak | 9 | 212.500""");
    }

    @Test
    void aHeadMayStandAloneAboveTheAmounts() {
        assertRead("""
                                   Kr.
                Depot        2.450.000
                Kaj            620.000
                I alt        3.070.000
                """, """
                Kr.
                Depot | 2.450.000
                Kaj | 620.000
                I alt | 3.070.000""");
    }

    @Test
    void aLabelMayTouchItsFigure() {
        assertRead("""
                1.000 kr.                    2019      2020
                Nyt depot                   4.500    11.900
                Rådighedsbeløb til depoter -4.500   -11.900
                I alt                           0         0
                """, """
                1.000 kr. | 2019 | 2020
                Nyt depot | 4.500 | 11.900
                Rådighedsbeløb til depoter | -4.500 | -11.900
                I alt | 0 | 0""");
    }

    @Test
    void singleBlanksDivideFiguresBelowYears() {
        assertRead("""
                1.000 kr., 2026 P/L 2026 2027
                Nyt depot ved Østerå 4.500 11.900
                Kassen -4.500 -11.900
                Samlet 0 0
                """, """
                1.000 kr., 2026 P/L | 2026 | 2027
                Nyt depot ved Østerå | 4.500 | 11.900
                Kassen | -4.500 | -11.900
                Samlet | 0 | 0""");
    }

    @Test
    void singleBlanksDivideFiguresBelowWordsWithCapitals() {
        assertRead("""
                Post Budget Regnskab
                Løn til havnefoged 1.200.000 1.250.000
                Drift 80.000 0
                """, """
                Post | Budget | Regnskab
                Løn til havnefoged | 1.200.000 | 1.250.000
                Drift | 80.000 | 0""");
    }

    @Test
    void eachOfTheWordsMayHaveAYear() {
        assertRead("""
                Beløb i 1.000 kr. Regnskab 2025 Budget 2026
                Løn 1.200,5 1.250,0
                Drift 80,0 0
                """, """
                Beløb i 1.000 kr. | Regnskab 2025 | Budget 2026
                Løn | 1.200,5 | 1.250,0
                Drift | 80,0 | 0""");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Forslaget fra Byens Havn\nVandet koster 4.500 11.900\nog Broen 4.500 11.900\n",
        "Post Budget Regnskab\nLøn 1 2\nDrift 3 4\n",
        "Der var valg i 2022 2023\nog der var 12 15\nog der var 13 16\n",
        "Beløbet deles på 2026 2027\nDer er 4.500 11.900\n"})
    void figuresInTextAreNoTable(String text) {
        assertEquals(List.of(), ReferatParser.create().parse("Byrådet\n3. marts 2026\n\n1. Depot\nSagsfremstilling\n" + text).minutes().items().get(0).tables());
    }

    @Test
    void aColumnMayBeEmpty() {
        assertRead("""
                                        2019      2020      2021
                Drift                    100                 120
                Anlæg                                        300
                ------------------------------------------------
                I alt                    100       200       420
                """, """
                 | 2019 | 2020 | 2021
                Drift | 100 |  | 120
                Anlæg |  |  | 300
                I alt | 100 | 200 | 420""");
    }

    @Test
    void twoBlanksDivideFigures() {
        assertRead("""
                Beløb i 1.000 kr.  Budget  Regnskab
                Løn  1.200  1.300
                Drift af haller  800  700
                """, """
                Beløb i 1.000 kr. | Budget | Regnskab
                Løn | 1.200 | 1.300
                Drift af haller | 800 | 700""");
    }

    @Test
    void headsMayTakeTwoLines() {
        assertRead("""
                (mio. kr.)           Oprindeligt     Korrigeret     Forventet
                                     budget          budget         regnskab
                Skoler                   120,5          121,0         (119,2)
                Haller                    88,1           88,1           88,4
                """, """
                (mio. kr.) | Oprindeligt budget | Korrigeret budget | Forventet regnskab
                Skoler | 120,5 | 121,0 | (119,2)
                Haller | 88,1 | 88,1 | 88,4""");
    }

    @Test
    void theLastHeadAloneMayTakeTwoLines() {
        assertRead("""
                Mio. kr.               Oprindeligt   Aktuelt   Bevillings-
                                                                   ændring
                Klimaudvalget                310,5     312,0           1,5
                I alt                        310,5     312,0           1,5
                """, """
                Mio. kr. | Oprindeligt | Aktuelt | Bevillings- ændring
                Klimaudvalget | 310,5 | 312,0 | 1,5
                I alt | 310,5 | 312,0 | 1,5""");
    }

    @Test
    void theFirstLineOfHeadsMayBeShorter() {
        assertRead("""
                                             Budget      Forventet
                                              2019         2019         Afvigelse
                Drift                        1.200        1.250              -50
                Anlæg                        3.400        3.100              300
                """, """
                 | Budget 2019 | Forventet 2019 | Afvigelse
                Drift | 1.200 | 1.250 | -50
                Anlæg | 3.400 | 3.100 | 300""");
    }

    @Test
    void headsMayBeginAboveTheirLine() {
        assertRead("""
                                       Opr.      Korr.
                Mio. kr.             budget     budget   Regnskab
                Skoler                 10,0       11,0       10,5
                Haller                  4,0        4,0        4,2
                """, """
                Mio. kr. | Opr. budget | Korr. budget | Regnskab
                Skoler | 10,0 | 11,0 | 10,5
                Haller | 4,0 | 4,0 | 4,2""");
    }

    @Test
    void asManyTabsAsItTakesDivideTwoCells() {
        assertRead("Forening\tAnsøgt\t\tBevilget\nSkakklubben\t12.000\t10.000\nRoning\t\t4.500\t\t4.500\n", """
                Forening | Ansøgt | Bevilget
                Skakklubben | 12.000 | 10.000
                Roning | 4.500 | 4.500""");
    }

    @Test
    void threeAmountsAreATableWithoutHeader() {
        assertRead("""
                Firma A        1.250.000 kr.
                Firma B        1.310.000 kr.
                Firma C        1.400.000 kr.
                """, """
                Firma A | 1.250.000 kr.
                Firma B | 1.310.000 kr.
                Firma C | 1.400.000 kr.""");
    }

    @Test
    void amountsMayHaveTheirUnit() {
        assertRead("""
                Hele kroner           2020           2021
                Stier            50000 kr.          0 kr.
                Kassen          -50000 kr.          0 kr.
                """, """
                Hele kroner | 2020 | 2021
                Stier | 50000 kr. | 0 kr.
                Kassen | -50000 kr. | 0 kr.""");
    }

    @Test
    void aRowOfUnitsIsNoHead() {
        assertRead("\tBudget\tForbrug\n\tkr.\tkr.\nSkoler\t120\t130\nVeje\t80\t70\n", """
                 | Budget | Forbrug
                 | kr. | kr.
                Skoler | 120 | 130
                Veje | 80 | 70""");
    }

    @Test
    void aLabelMayBeginOnTheLineAbove() {
        assertRead("""
                Kroner                               Budget 2018    Regnskab 2018
                Udvalget for klima, grønne områder og
                landdistrikter                         1.200.000        1.100.000
                Haller                                   800.000          790.000
                """, """
                Kroner | Budget 2018 | Regnskab 2018
                Udvalget for klima, grønne områder og landdistrikter | 1.200.000 | 1.100.000
                Haller | 800.000 | 790.000""");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Post | Budget | Regnskab\nLøn | -3.480 | -3.371\nRest | 0 | 84\n",
        "Post | Budget | Regnskab\n--- | ---: | ---:\nLøn | -3.480 | -3.371\nRest | 0 | 84\n",
        "| Post | Budget | Regnskab |\n|---|---:|---:|\n| Løn | -3.480 | -3.371 |\n| Rest | 0 | 84 |\n"
    })
    void bordersMayStandBetweenCellsAlone(String table) {
        assertRead(table, """
                Post | Budget | Regnskab
                Løn | -3.480 | -3.371
                Rest | 0 | 84""");
    }

    @Test
    void aGroupStandsAmongRowsWithBorders() {
        assertRead("Område | Budget | Regnskab\nDrift\nSkoler | 100 | 90\nHaller | 50 | 55\n", """
                Område | Budget | Regnskab
                Drift
                Skoler | 100 | 90
                Haller | 50 | 55""");
    }

    @Test
    void amountsMakeATableOfTwoColumns() {
        assertRead("Forening | Tilskud i kr.\nSkakklubben | 12.000\nRoklubben | 4.500\n", """
                Forening | Tilskud i kr.
                Skakklubben | 12.000
                Roklubben | 4.500""");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Mødested | Hallen\nEmne | Stien\nSluttid | Aften\n",
        "Kort | Luftfoto | Profil\nKlubben glæder sig.\n",
        "For forslaget              3     (F, Ø)\nImod forslaget             4     (C, V)\n",
        "Stemmer for\t3\tF, Ø\nStemmer imod\t4\tC, V\n"
    })
    void otherLinesAreNoTable(String lines) {
        assertEquals(List.of(), tables(lines));
    }

    @Test
    void theSectionKeepsALabelOfTwoLinesInOne() {
        assertEquals(
                "Kroner\tBudget\tForbrug / Udvalget for klima og landdistrikter\t120\t110 / Haller\t80\t79",
                SectionSamples.item("""
                        Økonomi

                        Kroner                   Budget    Forbrug
                        Udvalget for klima
                        og landdistrikter           120        110
                        Haller                       80         79
                        """).sections().get(0).lines().stream().map(line -> line.value()).collect(Collectors.joining(" / ")));
    }

    @Test
    void whatChangesIsAnAppropriationIfItIsMoney() {
        String rows = "Løbere\t488\t421\t-67\nRoere\t640\t655\t15\n";

        assertEquals(TableKind.OTHER, tables("Målgruppe\t2013\t2014\tÆndring\n" + rows).get(0).kind());
        assertEquals(TableKind.APPROPRIATION, tables("1.000 kr.\t2013\t2014\tÆndring\n" + rows).get(0).kind());
    }

    private static void assertRead(String table, String cells) {
        assertEquals(cells, tables(table).stream().flatMap(TableFormsTest::lines).collect(Collectors.joining("\n")));
    }

    private static Stream<String> lines(Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream().map(Row::cells))
                .filter(row -> !row.isEmpty())
                .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" | ")));
    }

    private static List<Table> tables(String table) {
        return SectionSamples.item("Økonomi\n\n" + table + "\nVurdering\n\nGodt.\n").tables();
    }
}
