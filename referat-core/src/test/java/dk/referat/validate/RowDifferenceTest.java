package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.TableKind;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RowDifferenceTest {

    private static final String RULE = "row-difference";

    private static Consumer<ItemBuilder> table(String... rows) {
        return item -> item.table(TableKind.BUDGET, "1.000 kr.", rows);
    }

    @Test
    void theOneCellBeyondRoundingIsFound() {
        Spoken.at(
                RULE,
                table("1.000 kr. | Vedtaget | Korrigeret | Forventet | Afvigelse til korr. budget",
                        "Socialudvalget | 482.570 | 492.019 | 495.677 | 3.657",
                        "Ungeindsats | 219.834 | 223.447 | 224.600 | 1.151",
                        "Voksne | 253.703 | 260.334 | 265.270 | 4.935",
                        "Beskæftigelse | 9.033 | 8.237 | 5.807 | -2.429",
                        "I alt | 482.570 | 492.019 | 495.677 | 3.657"),
                "1.151");
    }

    @Test
    void differencesMayStandInARow() {
        String[] rows = {
            " | 2019 | 2020 | 2021 | 2022 | 2023",
            "Total | 2.822.038 | 2.434.635 | 2.558.616 | 2.760.862 | 3.327.680",
            "Abonnement | 2.255.356 | 2.748.332 | 2.829.683 | 2.978.261 | 2.838.343",
            "Afvigelse | 566.682 | -313.697 | -271.067 | -217.399 | 489.337",
            "Efterbetaling | 115.611 | 0 | 0 | 0 | 0"
        };
        Spoken.silent(RULE, table(rows));
        assertEquals(5, Validation.standard().validate(Spoken.minutesOf(table(rows))).checked().get(RULE));
        rows[3] = "Afvigelse | 566.682 | -313.697 | -271.067 | -217.399 | 489.373";
        Spoken.at(RULE, table(rows), "489.373");
    }

    @Test
    void theOtherDirectionIsAsGood() {
        Spoken.silent(
                RULE, table("kr. | Bevilling | Forbrug | Rest", "Sti | 1.200.000 | 1.164.300 | 35.700", "Plads | 450.000 | 478.900 | -28.900",
                        "I alt | 1.650.000 | 1.643.200 | 6.800"));
    }

    @Test
    void aDifferenceOfSomethingElseIsLeftAlone() {
        Spoken.silent(
                RULE, table("kr. | Budget | Regnskab | Afvigelse siden sidst", "A | 100 | 120 | 7", "B | 200 | 210 | 3", "C | 300 | 310 | 9"));
        Spoken.silent(RULE, table("kr. | Budget | Regnskab | Afvigelse i %", "A | 100 | 120 | 20", "B | 200 | 210 | 5"));
    }
}
