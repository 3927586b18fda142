package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.ItemType;
import dk.referat.model.RouteStep.Role;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {

    private static MinutesBuilder meeting() {
        return new MinutesBuilder()
                .committee("Socialudvalget")
                .date("7. januar 2019")
                .item("1", "Dagsorden", item -> item.decides("Godkendt."))
                .item("2", "Budget", item -> item.recommends("at budgettet godkendes").decides("Godkendt."))
                .item("3", "Handleplan", item -> item.recommends("at planen godkendes").decides("Anbefales."));
    }

    @Test
    void anItemThatAsksForADecisionHasOne() {
        Spoken.at("missing-decision", meeting().item("4", "Takster", item -> item.recommends("at taksterne godkendes")), "4\nTakster");
        Spoken.at("missing-decision", meeting().item("4", "Takster", item -> item.type(ItemType.DECISION).prose("Taksterne stiger.")), "4\nTakster");
    }

    @Test
    void anEarlierBodysDecisionIsNotTheOwn() {
        Spoken.at(
                "missing-decision",
                meeting().item("4", "Takster", item -> item.recommends("at taksterne godkendes")
                        .decision(decision -> decision.by("Økonomiudvalget", "3. januar 2019").line("Anbefales."))),
                "4\nTakster");
        Spoken.at(
                "missing-decision",
                meeting().item("4", "Takster", item -> item.recommends("at taksterne godkendes")
                        .decision(decision -> decision.by("Socialudvalget", "27. november 2018").line("Udsat."))),
                "4\nTakster");
    }

    @Test
    void signaturesTalkAndClosedItemsNeedNone() {
        Spoken.silent(
                "missing-decision",
                meeting()
                        .item("4", "Orienteringer", item -> item.type(ItemType.INFORMATION).prose("Formanden orienterer."))
                        .item("5", "Underskrifsark", item -> {})
                        .item("6", "Personalesag", item -> item.closed().recommends("noget"))
                        .item("7", "Sang", item -> {})
                        .item("9", "Salg af areal", item -> item.caseNumber("450-2019-66012"))
                        .item("8", "Status", item -> item.recommends("at der orienteres").prose("Der gives en mundtlig orientering."))
                        .build());
    }

    @Test
    void anAgendaHasNoDecisions() {
        Spoken.silent("missing-decision", meeting().agenda().item("4", "Takster", item -> item.recommends("at taksterne godkendes")).build());
    }

    @Test
    void minutesWhoseDecisionsWereNotPrintedAreLeftAlone() {
        Spoken.silent(
                "missing-decision",
                new MinutesBuilder()
                        .item("1", "A", item -> item.recommends("at A godkendes"))
                        .item("2", "B", item -> item.recommends("at B godkendes"))
                        .item("3", "C", item -> item.recommends("at C godkendes").decides("Godkendt."))
                        .build());
    }

    @Test
    void aDecisionHasWords() {
        Spoken.at("empty-decision", meeting().item("201", "Underskriftsark", item -> item.decides(".")), ".");
        Spoken.silent("empty-decision", meeting().item("4", "Eventuelt", item -> item.decides("-")).build());
        Spoken.silent("empty-decision", meeting().item("4", "Eventuelt", item -> item.decides("Intet.")).build());
        Spoken.silent("empty-decision", meeting().item("4", "Løst", item -> item.decides("- Borgerklage.")).build());
    }

    private static void answered(String... answers) {
        Spoken.silent("unanswered-point", points(answers));
    }

    private static Consumer<ItemBuilder> points(String... answers) {
        return item -> item.recommends("1. at A godkendes", "2. at B godkendes", "3. at C godkendes").decision(decision -> {
            for (String answer : answers) {
                int colon = answer.indexOf(':');
                if (colon > 0) {
                    decision.point(answer.substring(0, colon), answer.substring(colon + 1));
                } else {
                    decision.line(answer);
                }
            }
        });
    }

    @Test
    void aPointLeftOutIsFound() {
        Spoken.once(
                "unanswered-point",
                Spoken.minutesOf(points("1:Godkendt.", "3:Godkendt.")),
                finding -> assertEquals("2", finding.expected().orElseThrow()));
        Spoken.once(
                "unanswered-point",
                Spoken.minutesOf(points("1-2:Godkendt.")),
                finding -> assertEquals("3", finding.expected().orElseThrow()));
    }

    @Test
    void collectiveAnswersAnswerAll() {
        answered("1-3:Godkendt.");
        answered("1, 2 og 3:Godkendt.");
        answered("1+2:Godkendt.", "3:Drøftet.");
        answered("Anbefales.");
        answered("1:Godkendt med en bemærkning.", "Øvrige punkter godkendt.");
        answered("1:Godkendt.", "2:Godkendt.", "Pkt. 3 udgår.");
    }

    @Test
    void aPointOfAnotherBodyNeedsNoAnswer() {
        Spoken.silent("unanswered-point", item -> item.recommends("1. at A drøftes", "2. at B godkendes")
                .route("Skoleudvalget", Role.DECIDES)
                .route("Økonomiudvalget", Role.DECIDES)
                .decision(decision -> decision.point("1", "Drøftet.")));
    }

    @Test
    void attachmentsAreListed() {
        Spoken.at("empty-attachments", item -> item.attachments(), "Bilag");
        Spoken.silent("empty-attachments", item -> item.attachments("Oversigt.pdf"));
        Spoken.silent("empty-attachments", item -> item.prose("Evalueringen er vedlagt."));
    }

    private static MinutesBuilder withAttachments() {
        return new MinutesBuilder().item("1", "Andet", item -> item.attachments("Oversigt"));
    }

    @Test
    void whatTheTextRefersToIsListed() {
        Spoken.at("attachment-reference", withAttachments().item("2", "Plan", item -> item.prose("Se bilag 3.").attachments("Plan", "Kort")), "bilag 3");
        Spoken.at(
                "attachment-reference",
                withAttachments().item("2", "Pris", item -> item.prose("Kandidatlisten er vedlagt som bilag.")),
                "vedlagt som bilag");
    }

    @Test
    void whatIsListedOrAnothersIsLeftAlone() {
        Spoken.silent("attachment-reference", withAttachments()
                .item("2", "Plan", item -> item.prose("Se bilag 2 og bilag 4 til lokalplanen.").attachments("Plan", "Kort"))
                .item("3", "Plan", item -> item.prose("Se bilag 7.").attachments("Bilag 7 - plan"))
                .item("4", "Plan", item -> item.prose("Evalueringen er vedlagt.").attachments())
                .build());
        Spoken.silent("attachment-reference", item -> item.prose("Listen er vedlagt som bilag."));
    }
}
