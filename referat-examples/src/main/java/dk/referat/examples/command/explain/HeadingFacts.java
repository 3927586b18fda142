package dk.referat.examples.command.explain;

import dk.referat.diagnostic.LayoutReport;
import dk.referat.diagnostic.LayoutReport.HeadingUse;
import dk.referat.examples.command.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which headings were found and how, and which lines may be headings too (<em>overskrifter</em>). */
final class HeadingFacts {

    private static final int MOST_CANDIDATES = 10;

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
                .forEach(use -> facts.add("explain.recognised", described(use, roles.headingLines(use))));
        List<HeadingUse> candidates = layout.candidates().stream()
                .filter(use -> roles.textLines(use).findAny().isPresent())
                .toList();
        candidates.stream()
                .sorted(mostUsedFirst())
                .limit(MOST_CANDIDATES)
                .forEach(use -> facts.add("explain.candidates", described(use, roles.textLines(use))));
        int more = candidates.size() - MOST_CANDIDATES;
        facts.add("explain.candidates", more > 0 ? messages.text("explain.more", more) : "");
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

    private String described(HeadingUse use, Stream<Integer> lines) {
        String where = lines.findFirst()
                .map(line -> messages.text("explain.first", Integer.toString(line)))
                .orElse("");
        return messages.text("explain.use", use.heading(), use.items(), use.kind().wireName(), where);
    }
}
