package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.referat.diagnostic.Severity;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ContentsRulesTest {

    private static final String RULE = "contents-mismatch";

    private static MinutesBuilder items(MinutesBuilder builder, String... titles) {
        for (int at = 0; at < titles.length; at++) {
            builder.item(Integer.toString(at + 1), titles[at], item -> item.decides("Godkendt."));
        }
        return builder;
    }

    private static MinutesBuilder entries(String... titles) {
        MinutesBuilder builder = new MinutesBuilder();
        for (String title : titles) {
            builder.entry("", title);
        }
        return builder;
    }

    @Test
    void anotherTitleIsFoundAtItsEntry() {
        Spoken.at(
                RULE,
                items(entries("Dagsorden", "Evalueringsrapport om pårørendevejleders funktion", "Budget"),
                        "Dagsorden", "Evaluering af pårørendevejlederfunktion", "Budget"),
                "Evalueringsrapport om pårørendevejleders funktion");
    }

    @Test
    void cutAndMarkedTitlesAreTheSame() {
        Spoken.silent(
                RULE,
                items(entries("GODKENDELSE AF DAGSORDEN", "Tilbud efter Servicelovens §§ 79 og 104 (B", "Budget 2025 – proces",
                                "Tværkommunale samarbejder i Lemvig Kommune", "Kommende  sager (Orientering)."),
                        "Godkendelse af dagsorden", "Tilbud efter Servicelovens §§ 79 og 104", "Budget 2025 - proces",
                        "Tværkommunale samarbejder i Lemvig Kommuner", "Kommende sager").build());
    }

    @Test
    void entriesWithoutItemAndItemsWithoutEntryAreFound() {
        Spoken.at(RULE, items(entries("Dagsorden", "Budget", "Salg af grund", "Eventuelt"), "Dagsorden", "Budget", "Eventuelt"), "Salg af grund");
        Spoken.at(RULE, items(entries("Dagsorden", "Eventuelt"), "Dagsorden", "Budget", "Eventuelt"), "2\nBudget");
    }

    @Test
    void listsOfAttachmentsAndSignaturesMayStandAlone() {
        Spoken.silent(RULE, items(entries("Dagsorden", "Budget", "Bilagsoversigt"), "Dagsorden", "Budget").build());
        Spoken.silent(RULE, items(entries("Dagsorden", "Budget"), "Dagsorden", "Budget", "Underskriftsark").build());
    }

    @Test
    void anotherOrderIsFound() {
        Spoken.at(RULE, items(entries("Dagsorden", "Budget", "Salg", "Eventuelt"), "Dagsorden", "Salg", "Budget", "Eventuelt"), "Salg");
    }

    @Test
    void aClosedEntryOfAnOpenItemIsFoundWithoutItsTitle() {
        MinutesBuilder builder = new MinutesBuilder().entry("1", "Dagsorden").entry("2", "Personalesag Jensen", true);
        items(builder, "Dagsorden", "Personalesag Jensen");
        Spoken.once(RULE, builder.build(), finding -> assertFalse(finding.message(Locale.ROOT).contains("Jensen")));
    }

    @Test
    void contentsThatMarkNothingSayNothing() {
        Spoken.silent(
                RULE,
                new MinutesBuilder()
                        .entry("1", "Dagsorden")
                        .entry("2", "Grundsalg")
                        .item("1", "Dagsorden", item -> item.decides("Godkendt."))
                        .item("2", "Grundsalg", ItemBuilder::closed)
                        .build());
    }

    private static MinutesBuilder numbered(String... numbers) {
        MinutesBuilder builder = new MinutesBuilder();
        for (String number : numbers) {
            builder.item(number, "Sag " + number, item -> item.decides("Godkendt."));
        }
        return builder.item("99", "Lukket punkt", ItemBuilder::closed);
    }

    @Test
    void gapsRepetitionsAndStepsBackAreFound() {
        Spoken.at("item-numbering", numbered("1", "2", "4", "5"), "4");
        Spoken.at("item-numbering", numbered("1", "2", "2", "3"), "2");
        Spoken.at("item-numbering", numbered("1", "2", "1", "3"), "1");
    }

    @Test
    void numbersMayBeginAnywhereAndHaveParts() {
        Spoken.silent("item-numbering", numbered("191", "192", "193", "193a", "194").build());
        Spoken.silent("item-numbering", numbered("1", "2", "2a", "2b", "3").build());
    }

    @Test
    void aClosedItemElsewhereFillsTheGap() {
        Spoken.silent(
                "item-numbering",
                new MinutesBuilder()
                        .item("1", "A", item -> item.decides("Godkendt."))
                        .item("3", "C", item -> item.decides("Godkendt."))
                        .item("2", "Lukket punkt", ItemBuilder::closed)
                        .build());
    }

    @Test
    void aGapWhereNoClosedItemIsPrintedIsAHint() {
        Spoken.once(
                "item-numbering",
                items(new MinutesBuilder(), "A", "B").item("4", "D", item -> item.decides("Godkendt.")).build(),
                finding -> assertEquals(Severity.INFO, finding.severity()));
    }

    @Test
    void numbersThatTheContentsHaveTooWereGivenOnPurpose() {
        Spoken.silent(
                "item-numbering",
                new MinutesBuilder()
                        .entry("2", "Anlæg")
                        .entry("9", "Klima")
                        .entry("3", "Legat")
                        .item("2", "Anlæg", item -> item.decides("Godkendt."))
                        .item("9", "Klima", item -> item.decides("Godkendt."))
                        .item("3", "Legat", item -> item.decides("Godkendt."))
                        .build());
    }
}
