package dk.referat.examples.command.text;

import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An item of the page: number, title, what it holds, what was decided (<em>dagsordenspunkt</em>). */
final class ItemText {

    static final int INDENT = 4;

    private final Messages messages;
    private final DecisionText decision;

    ItemText(Messages messages, DecisionText decision) {
        this.messages = messages;
        this.decision = decision;
    }

    void add(Page page, AgendaItem item) {
        String number = item.number().map(printed -> printed.value() + ".").orElse("*");
        String closed = item.closed() ? " " + messages.text("closed") : "";
        String label = number.length() < INDENT ? number + " ".repeat(INDENT - number.length()) : number + " ";
        page.add(label, INDENT, item.title().value() + closed);
        String facts = facts(item);
        if (!facts.isEmpty()) {
            page.add(INDENT, facts);
        }
        item.decisions().forEach(each -> decision.add(page, each));
    }

    private String facts(AgendaItem item) {
        return Stream.of(
                        item.type().map(type -> messages.text("type." + type.wireName())),
                        item.caseNumber().map(CaseNumber::printed).map(number -> messages.text("case", number)),
                        counted("tables", item.tables().size()),
                        counted("attachments", item.attachments().size()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> counted(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(messages.text(key, count));
    }
}
