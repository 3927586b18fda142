package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.Optional;

/**
 * The data of a decision right below its heading, {@code Dato: 7. marts 2017}, {@code Sted: Byrådssalen}: lines of the
 * section, and no words of the decision.
 */
final class DecisionData {

    private final Sheet sheet;
    private final Roles roles;

    DecisionData(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    /** Gives the line behind the data; the first line where it says no date. */
    int write(int from, int end) {
        Optional<Slice> date = from < end ? date(sheet.at(from)) : Optional.empty();
        if (date.isEmpty()) {
            return from;
        }
        roles.mark(Role.NOTE, sheet.line(from), sheet.line(from).slice());
        roles.add(Role.NOTE_DATE, sheet.line(from), date.get());
        int index = sheet.next(from);
        while (index < end && isMoreData(sheet.at(index))) {
            roles.whole(Role.NOTE, sheet.line(index));
            index = sheet.next(index);
        }
        return index;
    }

    private Optional<Slice> date(Facts fact) {
        return fact.isLabel(LabelKind.DATE)
                ? sheet.words().bodyLine(fact.label().get().value(), true).flatMap(BodyLine::date)
                : Optional.empty();
    }

    private static boolean isMoreData(Facts fact) {
        boolean data = fact.isLabel(LabelKind.PLACE) || fact.isLabel(LabelKind.TIME);
        return data && fact.line().text().indexOf(':') > 0;
    }
}
