package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code Bilag} above {@code 2 bilag}, further to the right than the headings of the document, folds out a list below a
 * point: no section begins there.
 */
final class AttachmentCounters {

    private static final Pattern COUNTER = Pattern.compile("(?iU)\\d{1,3} bilag");

    private AttachmentCounters() {}

    static List<Facts> resolve(List<Facts> facts) {
        int margin = facts.stream().filter(AttachmentCounters::isOther).mapToInt(fact -> fact.line().indent()).min().orElse(0);
        List<Facts> resolved = new ArrayList<>(facts);
        for (int at = 0; at + 1 < facts.size(); at++) {
            Facts fact = facts.get(at);
            boolean folded = fact.isStandaloneHeading() && fact.heading().get().kind() == SectionKind.ATTACHMENTS
                    && fact.line().indent() > margin && COUNTER.matcher(facts.get(at + 1).line().text()).matches();
            if (folded) {
                resolved.set(at, fact.withoutHeading());
                resolved.set(at + 1, facts.get(at + 1).withoutMarker());
            }
        }
        return resolved;
    }

    private static boolean isOther(Facts fact) {
        return fact.isStandaloneHeading() && fact.heading().get().kind() != SectionKind.ATTACHMENTS;
    }
}
