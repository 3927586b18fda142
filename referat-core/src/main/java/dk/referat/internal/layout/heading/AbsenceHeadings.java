package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** {@code Fraværende} below a decision tells of that decision: there the word heads no section and begins no item. */
public final class AbsenceHeadings {

    private AbsenceHeadings() {}

    public static List<Facts> resolve(List<Facts> facts) {
        List<Facts> resolved = new ArrayList<>(facts.size());
        boolean decided = false;
        for (Facts fact : facts) {
            boolean told = decided && fact.isLabel(LabelKind.ABSENTEES);
            resolved.add(told ? fact.withoutHeading() : fact);
            decided = told || decides(fact) || decided && fact.heading().isEmpty();
        }
        return resolved;
    }

    private static boolean decides(Facts fact) {
        return fact.heading().filter(heading -> heading.kind() == SectionKind.DECISION).isPresent() || fact.body().isPresent();
    }
}
