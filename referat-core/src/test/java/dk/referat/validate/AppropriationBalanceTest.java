package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.diagnostic.Severity;
import dk.referat.model.TableKind;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AppropriationBalanceTest {

    private static final String RULE = "appropriation-balance";

    private static Consumer<ItemBuilder> table(String... rows) {
        return item -> item.table(TableKind.APPROPRIATION, "t. kr.", rows);
    }

    @Test
    void aYearThatDoesNotSumToZeroIsFoundAtItsTotal() {
        Spoken.at(RULE, table("t. kr. | 2023 | 2024", "Netværk | 45 | 45", "Råd | -65 | -45", "I alt | 0 | 00"), "0");
    }

    @Test
    void aPrintedTotalThatIsNotZeroDoesNotExcuseIt() {
        Spoken.at(
                RULE,
                table("Mio. kr. | 2023 | 2024", "Kørsel | 1,2 | 1,2", "Tilbud | 3,5 | 0,0", "Pasning | -2,1 | -1,2",
                        "I alt | 2,6 | 0,0"),
                "2,6");
    }

    @Test
    void blocksWithOneTotalBalanceTogether() {
        Spoken.silent(
                RULE,
                table("t. kr. | Udvalg | 2024 | 2025 | Varig?",
                        "Hjorten §104, udgift | FSU | 0 | -2.850 | Ja",
                        "Hjorten §79, udgift | FSU | 0 | 2.850 | Ja",
                        "Hjorten §104 revideret, udgift | FSU | 0 | 131 | Ja",
                        "Hjorten §104 revideret, indtægt | FSU | 0 | -141 | Ja",
                        "Overhead, udgift | FSU | 0 | 10 | Ja",
                        "~Klub §104, udgift | FSU | 0 | -2.626 | Ja",
                        "Klub §104, indtægt | FSU | 0 | 153 | Ja",
                        "Klub §79, udgift | FSU | 0 | 2.473 | Ja",
                        "I alt |  | 0 | 0 | "));
    }

    @Test
    void blocksThatAreOutAgainstOneAnotherAreFound() {
        Spoken.at(
                RULE,
                table("t. kr. | 2024 | 2025", "A | 10 | 20", "B | -10 | -25", "~C | 5 | 9", "D | -5 | -4", "I alt | 0 | 0"),
                "-25");
    }

    @Test
    void sidesOfTheAccountBalanceAcross() {
        Spoken.silent(
                RULE,
                table("1.000 kr. | Udgift | Indtægt | Netto", "Bibliotek | -310 | 0 | -310", "Fritid | 465 | -90 | 375",
                        "Skolen | 0 | -65 | -65", "I alt | 155 | -155 | 0"));
        Spoken.silent(
                RULE, table("1.000 kr. | Udgift | Indtægt", "Ny | 1.150 | 0", "Pulje | -900 | 0", "Forsikring | 0 | -250"));
        assertEquals(
                1,
                Spoken.by(RULE, Spoken.minutesOf(table("1.000 kr. | Drift | Anlæg | I alt", "Veje | 850 | 0 | 850",
                                "Haller | 0 | -350 | -350", "I alt | 850 | -350 | 500")))
                        .size());
    }

    @Test
    void roundingExplainsALittle() {
        Spoken.silent(
                RULE, table("Mio. kr. | 2026 | 2027", "Sti | 6,4 | 0,0", "Pulje | -6,4 | 0,0", "Drift | 0,0 | 0,1", "I alt | 0,0 | 0,1"));
    }

    @Test
    void cashInARowBalances() {
        Spoken.silent(
                RULE, table("1.000 kr. | 2011", "Tag | 380", "Forsikring | -200", "Kassen | -180", "I alt | 0"));
    }

    @Test
    void cashInTheTextOnlyIsAHint() {
        Spoken.once(
                RULE,
                Spoken.minutesOf(item -> item.prose("Restbeløbet finansieres af kassen.")
                        .table(TableKind.APPROPRIATION, "1.000 kr.", "1.000 kr. | 2011", "Tag | 380", "Forsikring | -200")),
                finding -> assertEquals(Severity.INFO, finding.severity()));
        Spoken.once(
                RULE,
                Spoken.minutesOf(item -> item.prose("Kassebeholdningen påvirkes ikke af sagen.")
                        .table(TableKind.APPROPRIATION, "1.000 kr.", "1.000 kr. | 2011", "Tag | 380", "Forsikring | -200")),
                finding -> assertEquals(Severity.ERROR, finding.severity()));
    }

    @Test
    void aListOfGrantsIsAHintAtMost() {
        Spoken.once(
                RULE,
                Spoken.minutesOf(table("1.000 kr. | 2023", "Tag | 380", "Vinduer | 200", "I alt | 580")),
                finding -> assertEquals(Severity.INFO, finding.severity()));
    }

    @Test
    void otherTablesNeedNotBalance() {
        Spoken.silent(
                RULE,
                item -> item.table(TableKind.BUDGET, "1.000 kr.", "1.000 kr. | 2023", "Drift | 380", "Løn | 200", "I alt | 580"));
    }
}
