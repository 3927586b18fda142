package dk.referat.examples.command.explain;

import dk.referat.diagnostic.LayoutReport;
import dk.referat.diagnostic.LayoutReport.HeadingUse;
import dk.referat.diagnostic.LayoutReport.LineRole;
import dk.referat.examples.command.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Which headings were found and how, and which lines may be headings too (<em>overskrifter</em>). */
final class HeadingFacts {

    private final Messages messages;
    private final LayoutReport layout;
    private final LineRoles roles;

    HeadingFacts(Messages messages, LayoutReport layout, LineRoles roles) {
        this.messages = messages;
        this.layout = layout;
        this.roles = roles;
    }

    void add(Facts facts) {
        List<HeadingUse> known = layout.headings().stream().filter(HeadingUse::known).toList();
        facts.add("explain.known", known.isEmpty() ? messages.text("explain.none") : listed(known));
        layout.headings().stream()
                .filter(use -> !use.known())
                .sorted(mostUsedFirst())
                .forEach(use -> facts.add("explain.recognised", described(use, LineRole.HEADING)));
        layout.candidates().stream()
                .sorted(mostUsedFirst())
                .forEach(use -> facts.add("explain.candidates", described(use, LineRole.TEXT)));
    }

    private static Comparator<HeadingUse> mostUsedFirst() {
        return Comparator.comparingInt(HeadingUse::items).reversed();
    }

    private static String listed(List<HeadingUse> uses) {
        return uses.stream()
                .sorted(mostUsedFirst())
                .map(use -> use.heading() + " (" + use.items() + ")")
                .collect(Collectors.joining(" · "));
    }

    private String described(HeadingUse use, LineRole role) {
        String where = roles.firstLine(use, role).map(line -> messages.text("explain.first", Integer.toString(line))).orElse("");
        return messages.text("explain.use", use.heading(), use.items(), use.kind().wireName(), where);
    }
}
