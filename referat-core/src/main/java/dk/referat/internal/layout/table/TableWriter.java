package dk.referat.internal.layout.table;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds tables, rows of cells divided by tabs or by runs of blanks, and gives roles to their cells. */
final class TableWriter {

    private final TableRows rows;
    private final LoneHead lone;
    private final VoteRows votes;
    private final Sheet sheet;
    private final Roles roles;

    TableWriter(Sheet sheet, Roles roles) {
        this.rows = new TableRows(sheet);
        this.lone = new LoneHead(sheet, rows);
        this.votes = new VoteRows(sheet.words().lexicon());
        this.sheet = sheet;
        this.roles = roles;
    }

    /** The line behind the table that begins with a line; the line itself where none begins. */
    int end(int from, int limit) {
        boolean tabbed = sheet.line(from).shape() == Shapes.ROW;
        if (!rows.isRow(from, tabbed)) {
            int behind = lone.is(from, limit) ? end(sheet.next(from), limit) : from;
            return behind > sheet.next(from) ? behind : from;
        }
        int width = rows.width(from, limit, tabbed);
        int count = 1;
        int end = from + 1;
        for (int index = sheet.next(from); index < limit; index = sheet.next(index)) {
            boolean row = rows.isRow(index, tabbed);
            if (row ? begins(from, index, width) : !rows.isBetween(index, limit, tabbed)) {
                break;
            }
            count += row ? 1 : 0;
            end = index + 1;
        }
        boolean enough = count >= 2 && (tabbed || width >= 3 || rows.hasHeader(from, end) || count >= 3 && rows.areAmounts(from, end));
        return enough && !votes.are(rows(from, end)) ? end : from;
    }

    /** Below a gap, a row like the first one, or of quite other cells, is of another table. */
    private boolean begins(int from, int index, int width) {
        boolean gap = sheet.line(index).gap() > 0;
        return gap && (startsAnew(from, index) || Math.abs(rows.row(index).size() - width) > 1);
    }

    private boolean startsAnew(int first, int index) {
        List<Slice> head = rows.row(first).cells();
        List<Slice> cells = rows.row(index).cells();
        boolean sameHead = head.get(0).raw().equals(cells.get(0).raw()) && !head.get(0).isEmpty();
        return sameHead || cells.stream().filter(cell -> Cells.isYear(cell.raw())).count() >= 2;
    }

    void write(int from, int end) {
        Line first = sheet.line(from);
        roles.begin(Role.TABLE, first);
        List<CellRow> table = rows(from, end);
        Optional<Columns> columns = first.shape() == Shapes.ROW ? Optional.empty() : Columns.of(table);
        List<List<Slice>> cells = columns.map(known -> table.stream().map(known::cells).toList()).orElseGet(() -> TabStops.cells(table));
        int header = TableHead.lines(table, cells);
        for (int at = 0; at < table.size(); at++) {
            CellRow row = table.get(at);
            boolean begun = at + 1 < table.size() && rows.isBegun(row, table.get(at + 1));
            if (!begun) {
                roles.begin(Role.ROW, row.line());
                Optional<CellRow> above = at > 0 && rows.isBegun(table.get(at - 1), row) ? Optional.of(table.get(at - 1)) : Optional.empty();
                write(at < header ? Role.HEADER_CELL : Role.CELL, row.line(), cells.get(at), above);
            }
        }
    }

    private void write(Role role, Line line, List<Slice> cells, Optional<CellRow> above) {
        above.ifPresent(first -> roles.joined(role, first.line(), line, joined(first.last(), cells.get(0))));
        cells.stream().skip(above.isPresent() ? 1 : 0).forEach(cell -> roles.mark(role, line, cell));
    }

    private static Slice joined(Slice first, Slice second) {
        return new Slice(first.raw() + " ".repeat(second.start() - first.end()) + second.raw(), first.start());
    }

    private List<CellRow> rows(int from, int end) {
        List<CellRow> table = new ArrayList<>();
        for (int index = from; index < end; index = sheet.next(index)) {
            if (!rows.isRule(index)) {
                table.add(rows.row(index));
            }
        }
        return table;
    }
}
