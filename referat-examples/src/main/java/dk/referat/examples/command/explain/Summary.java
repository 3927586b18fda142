package dk.referat.examples.command.explain;

import dk.referat.ParseResult;
import dk.referat.diagnostic.LayoutReport;
import dk.referat.diagnostic.LayoutReport.Evidence;
import dk.referat.diagnostic.LayoutReport.LineRole;
import dk.referat.examples.command.text.Messages;
import dk.referat.examples.command.text.Page;
import dk.referat.model.AgendaItem;
import dk.referat.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was decided about a document's layout, and on what evidence (<em>sammendrag</em>). */
final class Summary {

    private final Messages messages;
    private final ParseResult result;
    private final LayoutReport layout;
    private final LineRoles roles;

    Summary(Messages messages, ParseResult result, LineRoles roles) {
        this.messages = messages;
        this.result = result;
        this.layout = result.layout();
        this.roles = roles;
    }

    void add(Page page) {
        page.add(0, messages.text("explain.document", result.source().name(), roles.lastLine()));
        page.rule("-");
        Facts facts = new Facts(messages, page);
        facts.add("explain.items", items());
        if (!result.minutes().items().isEmpty()) {
            Arrays.stream(Evidence.values()).forEach(evidence -> facts.add("explain.evidence", evidence(evidence)));
        }
        facts.add("explain.undecided", undecided());
        new HeadingFacts(messages, layout, roles).add(facts);
        facts.add("explain.lines", lines());
        new DiagnosticFacts(messages, result).add(facts);
        if (roles.hasUncertain()) {
            facts.add("explain.legend", messages.text("explain.doubt"));
        }
    }

    private String items() {
        List<AgendaItem> items = result.minutes().items();
        if (items.isEmpty()) {
            return messages.text("items", 0);
        }
        String marked = layout.marker().isEmpty()
                ? messages.text("explain.unmarked")
                : messages.text("explain.marked", layout.marker());
        String numbers = layout.numbers().isEmpty() ? "" : messages.text("explain.numbers", Chain.of(layout.numbers()));
        int without = items.size() - layout.numbers().size();
        String rest = without > 0 && !layout.numbers().isEmpty() ? messages.text("explain.unnumbered", without) : "";
        return messages.text("items", items.size()) + marked + numbers + rest;
    }

    private String evidence(Evidence evidence) {
        boolean there = layout.evidence().contains(evidence);
        return (there ? "+ " : "- ") + messages.text((there ? "evidence." : "no-evidence.") + evidence.name());
    }

    private String undecided() {
        List<AgendaItem> items = result.minutes().items().stream()
                .filter(item -> item.decisions().isEmpty() && !item.closed())
                .toList();
        String listed = items.stream().map(this::place).collect(Collectors.joining(" · "));
        return items.isEmpty() ? "" : messages.text("explain.of", items.size(), result.minutes().items().size(), listed);
    }

    private String place(AgendaItem item) {
        return messages.text(
                "explain.item",
                item.number().map(Text::value).orElse("*"),
                line(item.span().start()));
    }

    private String lines() {
        return Arrays.stream(LineRole.values())
                .filter(role -> roles.count(role) > 0)
                .map(role -> messages.text("role." + role.wireName()) + " " + roles.count(role))
                .collect(Collectors.joining(" · "));
    }

    private String line(int offset) {
        return Integer.toString(result.source().position(offset).line());
    }
}
