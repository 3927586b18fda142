package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;

/** Gives roles to the first line of a point and to its cells: {@code 1. at planen vedtages}, {@code at | planen vedtages |} */
final class PointLine {

    private final Roles roles;

    PointLine(Roles roles) {
        this.roles = roles;
    }

    void write(Line line, Slice mark) {
        Slice printed = mark.trim();
        boolean number = Words.hasDigit(printed.raw()) || printed.length() == 2 && Character.isLetter(printed.raw().charAt(0));
        if (number) {
            roles.add(Role.POINT_NUMBER, line, printed);
        } else if (printed.isEmpty()) {
            roles.begin(Role.POINT_BULLET, line);
        } else {
            roles.add(Role.POINT_BULLET, line, printed);
        }
        text(line, line.slice().from(mark.length()).trim());
    }

    /** Words of a point; what a row of cells puts around them is none. */
    void text(Line line, Slice words) {
        int from = 0;
        for (int bar = words.raw().indexOf(" |"); bar >= 0; bar = words.raw().indexOf(" |", from)) {
            roles.add(Role.POINT_TEXT, line, words.cut(from, bar).trim());
            from = bar + 2;
        }
        roles.add(Role.POINT_TEXT, line, words.from(from).trim());
    }
}
