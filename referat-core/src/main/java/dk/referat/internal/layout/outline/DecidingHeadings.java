package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.model.SectionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the headings under which a document prints what was decided without a word of deciding: a ruling follows most of
 * them, and most of their items have no other decision.
 */
final class DecidingHeadings {

    private final SectionTexts texts;
    private final Map<String, Count> counts = new HashMap<>();

    /** What the sections of one heading have. */
    private static final class Count {
        private int all;
        private int rulings;
        private int undecided;
    }

    private DecidingHeadings(Sheet sheet) {
        this.texts = new SectionTexts(sheet);
    }

    static List<Outline> resolve(Sheet sheet, List<Outline> items) {
        DecidingHeadings headings = new DecidingHeadings(sheet);
        items.forEach(headings::count);
        Set<String> deciding = headings.deciding();
        return deciding.isEmpty() ? items : items.stream().map(item -> resolve(item, deciding)).toList();
    }

    private void count(Outline item) {
        boolean decided = item.sections().stream().anyMatch(part -> part.heading().kind() == SectionKind.DECISION);
        for (Outline.Part part : item.sections()) {
            if (couldDecide(part.heading().kind())) {
                Count count = counts.computeIfAbsent(part.heading().key(), key -> new Count());
                count.all++;
                count.rulings += texts.isRuled(part) ? 1 : 0;
                count.undecided += decided || isBeforeProposal(item, part) ? 0 : 1;
            }
        }
    }

    /** What was done earlier is told between the summary and the recommendation; a ruling stands below it, or above all else. */
    private static boolean isBeforeProposal(Outline item, Outline.Part part) {
        int place = item.sections().indexOf(part);
        return place > 0 && item.sections().subList(place, item.sections().size()).stream()
                .anyMatch(below -> below.heading().kind() == SectionKind.RECOMMENDATION);
    }

    private static boolean couldDecide(SectionKind kind) {
        return kind == SectionKind.CONCLUSION || kind == SectionKind.OTHER || kind == SectionKind.ROUTE;
    }

    private Set<String> deciding() {
        Set<String> deciding = new HashSet<>();
        counts.forEach((key, count) -> {
            if (count.rulings >= 2 && count.rulings * 2 >= count.all && count.undecided * 2 >= count.all) {
                deciding.add(key);
            }
        });
        return deciding;
    }

    private static Outline resolve(Outline item, Set<String> deciding) {
        return item.withSections(item.sections().stream()
                .map(part -> couldDecide(part.heading().kind()) && deciding.contains(part.heading().key())
                        ? new Outline.Part(part.line(), decision(part.heading()), part.end())
                        : part)
                .toList());
    }

    private static Heading decision(Heading heading) {
        return new Heading(SectionKind.DECISION, heading.words(), heading.rest(), Optional.empty());
    }
}
