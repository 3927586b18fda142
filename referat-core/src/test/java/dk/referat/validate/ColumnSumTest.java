package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.TableKind;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ColumnSumTest {

    private static final String RULE = "column-sum";

    private static Consumer<ItemBuilder> table(String... rows) {
        return item -> item.table(TableKind.BUDGET, "1.000 kr.", rows);
    }

    @Test
    void aTotalThatIsNotTheSumIsFound() {
        Spoken.at(RULE, table("Forening | Ansøgt | Bevilget", "Tennis | 410 | 300", "Bueskytter | 95 | 95", "Gymnastik | 505 | 505",
                "I alt | 1.010 | 910"), "910");
    }

    @Test
    void aParentRowRepeatsItsChildren() {
        Spoken.silent(
                RULE,
                table("1.000 kr. | Vedtaget | Korrigeret | Forventet | Afvigelse",
                        "Socialudvalget | 482.570 | 492.019 | 495.677 | 3.657",
                        "Ungeindsats | 219.834 | 223.447 | 224.600 | 1.151",
                        "Voksne | 253.703 | 260.334 | 265.270 | 4.935",
                        "Beskæftigelse | 9.033 | 8.237 | 5.807 | -2.429",
                        "I alt | 482.570 | 492.019 | 495.677 | 3.657"));
        Spoken.silent(
                RULE,
                table("1.000 kr. | Vedtaget | Afvigelse", "Udvalget | 573.281 | -3.279", "Beskæftigelse | 573.281 | -3.279",
                        "I alt | 573.281 | -3.279"));
    }

    @Test
    void aChildThatDoesNotFitItsParentIsFound() {
        Spoken.at(
                RULE,
                table("1.000 kr. | Vedtaget | Korrigeret | Forventet", "Udvalget | 300 | 310 | 320", "Unge | 100 | 105 | 110",
                        "Voksne | 200 | 205 | 230", "I alt | 300 | 310 | 320"),
                "320");
    }

    @Test
    void subtotalsAreNotAddedTwice() {
        Spoken.silent(
                RULE,
                table("kr. | 2023", "Løn | 100", "Varer | 50", "Drift i alt | 150", "Veje | 70", "Stier | 30", "Anlæg i alt | 100",
                        "Total | 250"));
    }

    @Test
    void theTotalMayBeTheFirstRow() {
        Spoken.silent(
                RULE,
                table(" | 2019 | 2020", "Total | 2.822.038 | 2.434.635", "Abonnement | 2.255.356 | 2.748.332",
                        "Afvigelse | 566.682 | -313.697", "Efterbetaling | 115.611 | 0"));
    }

    @Test
    void whatCannotBeAddedIsLeftAlone() {
        Spoken.silent(RULE, table("Område | Antal | Pris pr. stk.", "A | 10 | 100", "B | 20 | 200", "I alt | 30 | 150"));
        Spoken.silent(RULE, table("Område | 2023", "A | 10", "B | ca. 5", "C | 20", "I alt | 36"));
        Spoken.silent(RULE, table("Område | Andel", "A | 40%", "B | 50%", "I alt | 100"));
    }

    @Test
    void incomeWithoutASignIsTakenOff() {
        Spoken.silent(RULE, table("kr. | 2023", "Udgifter | 500", "Indtægter | 200", "I alt | 300"));
    }

    @Test
    void anAppropriationThatDoesNotBalanceIsTheOtherRulesToTell() {
        Consumer<ItemBuilder> item = it -> it.table(
                TableKind.APPROPRIATION, "t. kr.", "t. kr. | 2023 | 2024", "A | 45 | 45", "B | -65 | -45", "I alt | 0 | 0");
        Spoken.silent(RULE, item);
        Spoken.at(
                RULE,
                it -> it.table(TableKind.APPROPRIATION, "t. kr.", "t. kr. | 2023 | 2024", "A | 45 | 45", "B | -45 | -45",
                        "I alt | 10 | 0"),
                "10");
    }

    @Test
    void shiftedCellsAreNotJudged() {
        Spoken.silent(RULE, table("kr. | A | B", "Løn | 1 | 2", "Varer | 3 | 4", "I alt | | 4 | 6"));
        assertEquals(0, Validation.standard()
                .validate(Spoken.minutesOf(table("kr. | A | B", "Løn | 1 | 2", "Varer | 3 | 4", "I alt | | 4 | 6")))
                .checked()
                .get(RULE));
    }
}
