package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.model.SectionKind;
import java.util.List;

/**
 * Tells whether a document prints what was decided right below each title, without any heading: where most items do, the
 * sentence below a title is the decision though it begins with no ruling, {@code Sagens behandling blev udsat.}
 */
final class BareDecisions {

    private static final int ENOUGH = 2;

    private final Sheet sheet;
    private final boolean usual;
    private final boolean headed;

    BareDecisions(Sheet sheet, List<Outline> items) {
        this.sheet = sheet;
        List<Outline> bare = items.stream().filter(item -> item.sections().isEmpty() && item.start().isTitled()).toList();
        long ruled = bare.stream().filter(item -> sheet.next(item.lastOfTitle()) < item.end())
                .filter(item -> sheet.at(sheet.next(item.lastOfTitle())).ruling()).count();
        this.headed = items.stream().flatMap(item -> item.sections().stream())
                .anyMatch(part -> part.heading().kind() == SectionKind.DECISION);
        this.usual = !headed && ruled >= ENOUGH && ruled * 2 >= bare.size();
    }

    /** Whether a decision begins with a line of an item's head. */
    boolean begins(int index, Outline item) {
        boolean bare = item.sections().isEmpty() && item.start().isTitled();
        boolean belowTitle = sheet.previous(index) == item.lastOfTitle();
        return bare && (sheet.at(index).ruling() || usual && belowTitle && sheet.line(index).text().endsWith("."))
                || !headed && item.start().isTitled() && belowTitle && sheet.at(index).ruling();
    }
}
