package dk.referat.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppropriationTableTest {

    private static final String TWO_CLUBS =
            """
            t. kr. i 2025 p/l | Udvalg / Aktivitetsområde | 2024 | 2025 | 2026 | 2027 | 2028 | Varig? Ja/nej
            Hjorten §104, udgift | FSU | 0 | -2.850 | -2.850 | -2.850 | -2.850 | Ja
            Hjorten §79, udgift | FSU | 0 | 2.850 | 2.850 | 2.850 | 2.850 | Ja
            Hjorten §104 revideret, udgift | FSU | 0 | 131 | 131 | 131 | 131 | Ja
            Hjorten §104 revideret, indtægt | FSU | 0 | -141 | -141 | -141 | -141 | Ja
            Overhead, udgift | FSU | 0 | 10 | 10 | 10 | 10 | Nej

            Magnetten §104, udgift | FSU | 0 | -2.626 | -2.626 | -2.626 | -2.626 | Ja
            Magnetten §104, indtægt | FSU | 0 | 153 | 153 | 153 | 153 | Ja
            Magnetten §79, udgift | FSU | 0 | 2.473 | 2.473 | 2.473 | 2.473 | Ja
            Magnetten §104 revideret, udgift | FSU | 0 | 184 | 184 | 184 | 184 | Ja
            Magnetten §104 revideret, indtægt | FSU | 0 | -199 | -199 | -199 | -199 | Ja
            Overhead, udgift | FSU | 0 | 15 | 15 | 15 | 15 | Ja
            I alt | | 0 | 0 | 0 | 0 | 0 |
            """;

    private final AppropriationTable changes =
            AppropriationTable.of(Tables.appropriation(TWO_CLUBS)).orElseThrow();

    @Test
    void yearsStandInColumns() {
        assertEquals(List.of(2024, 2025, 2026, 2027, 2028), changes.years());
        assertEquals(MoneyUnit.THOUSANDS, changes.unit());
    }

    @Test
    void totalsAreNoChanges() {
        assertEquals(11, changes.rows().size());
        assertEquals(List.of("I alt"), labels(changes.totals()));
    }

    @Test
    void eachBlockBalances() {
        assertEquals(List.of(5, 6), changes.blocks().stream().map(List::size).toList());
        for (int year : changes.years()) {
            assertEquals(0, changes.balanceOf(year).signum());
            for (List<Row> block : changes.blocks()) {
                assertEquals(0, changes.balanceOf(block, year).signum());
            }
        }
    }

    @Test
    void amountsAreInKroner() {
        Row row = changes.rows().get(0);

        assertEquals(0, new BigDecimal("-2850000").compareTo(changes.amount(row, 2025).orElseThrow()));
        assertEquals(Optional.empty(), changes.amount(row, 2031));
        assertEquals(BigDecimal.ZERO, changes.balanceOf(2031));
    }

    @Test
    void aTableThatDoesNotBalanceSaysByHowMuch() {
        AppropriationTable wrong = AppropriationTable.of(Tables.appropriation(
                        """
                        t. kr. | 2023 | 2024
                        Netværk | 45 | 45
                        Besparelse | 20 | 20
                        Nedlæggelse | -65 | -60
                        I alt | 0 | 0
                        """))
                .orElseThrow();

        assertEquals(0, wrong.balanceOf(2023).signum());
        assertEquals(0, new BigDecimal("5000").compareTo(wrong.balanceOf(2024)));
    }

    @Test
    void aChangeIsPermanentWhereTheTableSaysYes() {
        assertTrue(changes.isPermanent(changes.rows().get(0)));
        assertFalse(changes.isPermanent(changes.rows().get(4)));
        assertFalse(changes.isPermanent(changes.totals().get(0)));
    }

    @Test
    void otherTablesAreNone() {
        assertEquals(
                Optional.empty(),
                AppropriationTable.of(Tables.table(TableKind.BUDGET, "t. kr.", "Område | 2024\nSkoler | 5\n")));
        assertEquals(Optional.empty(), AppropriationTable.of(Tables.appropriation("Område | Udgift\nSkoler | 5\n")));
    }

    private static List<String> labels(List<Row> rows) {
        return rows.stream().map(row -> row.cells().get(0).text()).toList();
    }
}
