package dk.referat.internal.layout.table;

import dk.referat.internal.layout.outline.CellRun;
import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;

/** Writes tables that were printed a cell a line, heads first. */
final class StackedRun {

    private final Sheet sheet;
    private final Roles roles;

    StackedRun(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    /** Writes the table that begins with a line; gives the line behind it, or the line where none begins. */
    int write(int from, int limit) {
        CellRun run = CellRun.at(sheet, from, limit);
        if (run.isEmpty()) {
            return from;
        }
        roles.begin(Role.TABLE, sheet.line(from));
        for (int at = 0; at < run.lines().size(); at++) {
            Line line = sheet.line(run.lines().get(at));
            if (at % run.width() == 0) {
                roles.begin(Role.ROW, line);
            }
            roles.mark(at < run.width() ? Role.HEADER_CELL : Role.CELL, line, line.slice());
        }
        return sheet.next(run.last());
    }
}
