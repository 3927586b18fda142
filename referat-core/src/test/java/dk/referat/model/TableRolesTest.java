package dk.referat.model;

import static dk.referat.model.ColumnRole.DIFFERENCE;
import static dk.referat.model.ColumnRole.LABEL;
import static dk.referat.model.ColumnRole.NUMBERS;
import static dk.referat.model.ColumnRole.PERCENTAGE;
import static dk.referat.model.ColumnRole.PERMANENCE;
import static dk.referat.model.ColumnRole.SIDE;
import static dk.referat.model.ColumnRole.TOTAL;
import static dk.referat.model.ColumnRole.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRolesTest {

    @Test
    void columnsOfABudgetFollowUp() {
        TableRoles roles = roles(
                """
                1.000 kr. | Vedtaget budget | Korrigeret | Forventet regnskab | Afvigelse til korr. budget | Afvigelse i pct.
                Ungeindsats | 219.834 | 223.447 | 224.600 | 1.151 | 0,5
                """);

        assertEquals(List.of(LABEL, NUMBERS, NUMBERS, NUMBERS, DIFFERENCE, PERCENTAGE), roles.columns());
    }

    @Test
    void columnsOfYearsAndSides() {
        TableRoles roles = roles(
                """
                t. kr. | Udvalg | Budget 2024 | BO 2025 | 2026 | Udgift | Indtægt | I alt | Andel | Varig? Ja/nej
                Skoler | BSU | 1 | 2 | 3 | 4 | -5 | -1 | 35 | Ja
                """);

        assertEquals(
                List.of(LABEL, LABEL, YEAR, YEAR, YEAR, SIDE, SIDE, TOTAL, PERCENTAGE, PERMANENCE), roles.columns());
        assertEquals(OptionalInt.of(2025), roles.year(3));
        assertEquals(OptionalInt.of(4), roles.column(2026));
        assertEquals(OptionalInt.empty(), roles.column(2027));
        assertEquals(OptionalInt.empty(), roles.year(0));
    }

    @Test
    void aParentRepeatsTheRowsBelowIt() {
        TableRoles roles = roles(
                """
                1.000 kr. | Vedtaget budget | Korrigeret budget | Forventet regnskab | Afvigelse
                Forebyggelses- og Socialudvalget | 482.570 | 492.019 | 495.677 | 3.657
                Ungeindsats | 219.834 | 223.447 | 224.600 | 1.151
                Voksen- og socialindsats | 253.703 | 260.334 | 265.270 | 4.935
                heraf botilbud | 100.000 | 100.000 | 100.000 | 0
                Beskæftigelse | 9.033 | 8.237 | 5.807 | -2.429
                I alt | 482.570 | 492.019 | 495.677 | 3.657
                """);

        assertEquals(
                List.of(
                        RowRole.PARENT, RowRole.ENTRY, RowRole.ENTRY, RowRole.PART, RowRole.ENTRY, RowRole.TOTAL),
                roles.rows());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    I alt               | TOTAL
                    Ialt                | TOTAL
                    I ALT:              | TOTAL
                    Total               | TOTAL
                    Hovedtotal          | TOTAL
                    Sum                 | TOTAL
                    Skoler i alt        | TOTAL
                    I alt skoler        | TOTAL
                    Netto               | TOTAL
                    heraf løn           | PART
                    - heraf løn         | PART
                    Samletanken         | ENTRY
                    Skoler              | ENTRY
                    """)
    void labelsTellTheRole(String label, RowRole role) {
        assertEquals(List.of(role), roles("Område ~ 2024\n".replace('~', '|') + label + " | 5\n").rows());
    }

    @Test
    void aRowWithoutNumbersIsAHeading() {
        assertEquals(List.of(RowRole.HEADING, RowRole.ENTRY), roles("A | 2024\nSkoler |\nLøn | 5\n").rows());
    }

    @Test
    void gapsAndTotalsDivideBlocks() {
        TableRoles roles = roles("A | 2024\nx | 1\nI alt | 1\ny | 2\n\nz | 3\nI alt | 5\n");

        assertEquals(List.of(2, 1, 2), roles.blocks().stream().map(List::size).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    t. kr.                  | THOUSANDS
                    t.kr.                   | THOUSANDS
                    tkr.                    | THOUSANDS
                    1.000 kr.               | THOUSANDS
                    1.000 kr. i 2024 p/l    | THOUSANDS
                    1000 kr                 | THOUSANDS
                    mio. kr.                | MILLIONS
                    Mio.kr.                 | MILLIONS
                    millioner kr.           | MILLIONS
                    mia. kr.                | BILLIONS
                    milliarder kroner       | BILLIONS
                    kr.                     | KRONER
                    hele kr.                | KRONER
                    DKK                     | KRONER
                    antal                   |
                    """)
    void unitsAreReadFromTheirPrintedForms(String printed, MoneyUnit unit) {
        assertEquals(Optional.ofNullable(unit), MoneyUnit.of(printed));
    }

    private static TableRoles roles(String text) {
        return TableRoles.of(Tables.table(TableKind.BUDGET, "t. kr.", text));
    }
}
