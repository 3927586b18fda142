package dk.referat.internal.layout.table;

import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Sheet;

/** Writes the tables of items, in whatever way they are printed. */
public final class Tables {

    private final Sheet sheet;
    private final TableWriter rows;
    private final NarrowTable narrow;
    private final StackedRun run;
    private final StackedPairs pairs;
    private final StackedColumns columns;

    public Tables(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.rows = new TableWriter(sheet, roles);
        this.narrow = new NarrowTable(sheet, roles);
        this.run = new StackedRun(sheet, roles);
        this.pairs = new StackedPairs(sheet, roles);
        this.columns = new StackedColumns(sheet, roles);
    }

    /** Writes the table that begins with a line; gives the line behind it, or the line where none begins. */
    public int write(int from, int limit) {
        int behind = rows(from, limit);
        behind = behind > from ? behind : narrow.write(from, limit);
        behind = behind > from ? behind : run.write(from, limit);
        behind = behind > from ? behind : pairs.write(from, limit);
        return behind > from ? behind : columns.write(from, limit);
    }

    /** As {@link #write}, for tables that have a line for each row. */
    public int rows(int from, int limit) {
        int end = rows.end(from, limit);
        if (end <= from) {
            return from;
        }
        rows.write(from, end);
        return end > limit ? limit : sheet.next(end - 1);
    }
}
