package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;

/** The item of a body's own minutes on the line below its name: {@code Punkt 4:} below {@code Havneudvalgets møde den 3. maj 2026}. */
final class ReferenceBelow {

    private final Sheet sheet;
    private final Roles roles;

    ReferenceBelow(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    /** Gives the line behind the reference; the first line where it is none. */
    int write(Role role, BodyLine body, int from, int end) {
        if (from >= end || body.date().isEmpty() || body.reference().isPresent()) {
            return from;
        }
        Line line = sheet.line(from);
        Slice printed = line.slice().stripEnd(":.");
        if (!sheet.words().isReference(printed)) {
            return from;
        }
        roles.add(role, line, printed);
        roles.mark(Role.NOTE, line, line.slice());
        return sheet.next(from);
    }
}
