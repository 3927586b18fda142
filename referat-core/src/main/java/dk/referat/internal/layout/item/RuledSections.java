package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.model.SectionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where no heading has the word of deciding, the decision may stand below another: {@code Sagsfremstilling} over {@code
 * Indstillingen godkendes.}, in item after item.
 */
final class RuledSections {

    private static final int ENOUGH = 3;

    private final Sheet sheet;
    private final ClosingRulings rulings;
    private final Set<String> headings = new HashSet<>();

    RuledSections(Sheet sheet, ClosingRulings rulings, List<Outline> items) {
        this.sheet = sheet;
        this.rulings = rulings;
        if (items.stream().flatMap(item -> item.sections().stream()).noneMatch(this::decides)) {
            Map<String, Integer> ruled = new HashMap<>();
            for (Outline item : items) {
                item.sections().stream().filter(part -> isRuled(item, part)).map(part -> part.heading().key()).distinct()
                        .forEach(key -> ruled.merge(key, 1, Integer::sum));
            }
            ruled.forEach((key, count) -> {
                if (count >= ENOUGH) {
                    headings.add(key);
                }
            });
        }
    }

    /** Whether a section is nothing but the decision. */
    boolean has(Outline item, Outline.Part part) {
        return headings.contains(part.heading().key()) && isRuled(item, part);
    }

    private boolean decides(Outline.Part part) {
        return part.heading().kind() == SectionKind.DECISION
                && (!part.heading().standsAlone() || sheet.next(part.line()) < part.end());
    }

    private boolean isRuled(Outline item, Outline.Part part) {
        int first = sheet.next(part.line());
        return part.heading().standsAlone() && first < part.end() && rulings.rules(first)
                && item.sections().stream().noneMatch(other -> other.heading().kind() == SectionKind.RECOMMENDATION);
    }
}
