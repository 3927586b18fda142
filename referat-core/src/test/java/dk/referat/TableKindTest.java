package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Row;
import dk.referat.model.Table;
import dk.referat.model.TableKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table shows is told by its header, by the sentence above it and by its rows. */
class TableKindTest {

    private static final String FINANCED =
            "1.000 kr.\t2020\t2021\nByggemodning\t2.600\t1.450\nSalg\t-900\t-3.150\nLån\t-1.700\t1.700\nI alt\t0\t0\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Budgettet ser således ud:                       | BUDGET
            Anlægsbudgettet er:                             | BUDGET
            Budgetterne for de to etaper:                   | BUDGET
            Budgettet ændres således:                       | APPROPRIATION
            Der flyttes beløb i budgettet:                  | APPROPRIATION
            Bevillingsmæssige ændringer i budgettet:        | APPROPRIATION
            Budgettet er ikke kendt.                        | APPROPRIATION
            Tidsplan for budget 2024:                       | APPROPRIATION
            Finansiering:                                   | APPROPRIATION
            """)
    void theSentenceAboveTheTable(String sentence, TableKind kind) {
        assertEquals(kind, table(sentence + "\n\n" + FINANCED).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dato\tAktivitet\n8. december\tBudgettet drøftes\n9. december\tMøde\n"})
    void withoutNumbersNothingIsABudget(String table) {
        assertEquals(TableKind.OTHER, table("Tidsplanen for budgettet:\n\n" + table).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "Regnskab 2031, Mio. kr., 2031, Indtægter, Resultat, BUDGET",
        "Havnens budget, 1.000 kr., 2031, Lejeindtægter, Udgifter, BUDGET",
        "Lån til hallen, 1.000 kr., 2031, Lejeindtægter, Udgifter, OTHER",
        "Regnskab 2031, Gæster, 2031, Indtægter, Resultat, OTHER",
        "Regnskab 2031, Mio. kr., 2031, Indtægter, Gæster, OTHER",
        "Regnskab 2031, Mio. kr., Nord, Indtægter, Resultat, OTHER"})
    void incomeAndResultOfYearsAreAccountsUnderSuchATitle(String title, String unit, String column, String first, String second, TableKind kind) {
        String head = "%s\t%s\t%s".formatted(unit, column, column);
        assertEquals(kind, table(title, "%s\n%s\t20,6\t21,4\n%s\t1,4\t1,9\n".formatted(head, first, second)).kind());
    }

    @ParameterizedTest
    @CsvSource({"'\n', '\n\n'", "'\r\n', '\r\n \r\n'", "'\n', '\n \n \n'", "'\n\n', '\n\n\n'"})
    void aBlankRowBeginsABlock(String lineEnd, String blankRow) {
        Table table = table(String.join(lineEnd, "t. kr.\t2024", "A\t5", "B\t-5") + blankRow
                + String.join(lineEnd, "C\t7", "D\t-7", "I alt\t0") + lineEnd);

        assertEquals(
                List.of(false, false, true, false, false),
                table.rows().stream().map(Row::afterGap).toList());
    }

    private static Table table(String text) {
        return table("Grusvej", text);
    }

    private static Table table(String title, String text) {
        List<Table> tables = ReferatParser.create()
                .parse("Punkt 1: " + title + "\n\nØkonomi\n\n" + text + "\nBeslutning\n\nGodkendt.\n")
                .minutes().items().get(0).tables();
        assertEquals(1, tables.size());
        return tables.get(0);
    }
}
