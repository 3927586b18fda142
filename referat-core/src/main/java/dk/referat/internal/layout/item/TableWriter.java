package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tables, rows of cells divided by tabs or by runs of blanks, and gives roles to their cells. */
final class TableWriter {

    private static final Pattern AMOUNT = Pattern.compile("[-−–+(]?\\s?\\d{1,3}([. ]\\d{3})*(,\\d+)?\\s?%?\\)?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Sheet sheet;
    private final Roles roles;

    TableWriter(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    /** The line behind the table that begins with a line; the line itself where none begins. */
    int end(int from, int limit) {
        int shape = sheet.line(from).shape();
        if (!isRow(from, shape)) {
            return from;
        }
        int width = cells(sheet.line(from)).size();
        int rows = 1;
        int end = from + 1;
        for (int index = sheet.next(from); index < limit && isRow(index, shape); index = sheet.next(index)) {
            boolean gap = sheet.line(index).gap() > 0;
            if (gap && (startsAnew(from, index) || Math.abs(cells(sheet.line(index)).size() - width) > 1)) {
                break;
            }
            rows++;
            end = index + 1;
        }
        boolean enough = rows >= 2 && (shape == Shapes.ROW || width >= 3 || hasHeader(from));
        return enough ? end : from;
    }

    /** A line of cells. Where a run of blanks divides them, a sentence that was justified is none. */
    private boolean isRow(int index, int shape) {
        Line line = sheet.line(index);
        if (shape == Shapes.ROW) {
            return line.raw().raw().indexOf('\t') >= 0;
        }
        boolean columns = cells(line).size() >= 2 && line.length() < 200;
        return shape != Shapes.RULE && columns && line.shape() != Shapes.ROW && !line.text().endsWith(".");
    }

    private boolean startsAnew(int first, int index) {
        List<Slice> head = cells(sheet.line(first));
        List<Slice> cells = cells(sheet.line(index));
        boolean sameHead = head.get(0).trim().raw().equals(cells.get(0).trim().raw()) && !head.get(0).trim().isEmpty();
        return sameHead || cells.stream().filter(cell -> YEAR.matcher(cell.trim().raw()).matches()).count() >= 2;
    }

    private boolean hasHeader(int index) {
        return cells(sheet.line(index)).stream().noneMatch(cell -> isAmount(cell.trim().raw()))
                && sheet.next(index) < sheet.size()
                && cells(sheet.line(sheet.next(index))).stream().anyMatch(cell -> isAmount(cell.trim().raw()));
    }

    private static boolean isAmount(String cell) {
        return AMOUNT.matcher(cell).matches() && !YEAR.matcher(cell).matches();
    }

    void write(int from, int end) {
        Line first = sheet.line(from);
        roles.begin(Role.TABLE, first);
        boolean header = cells(first).stream().noneMatch(cell -> isAmount(cell.trim().raw()));
        for (int index = from; index < end; index = sheet.next(index)) {
            Line line = sheet.line(index);
            roles.begin(Role.ROW, line);
            Role role = header && index == from ? Role.HEADER_CELL : Role.CELL;
            cells(line).forEach(cell -> roles.mark(role, line, cell.trim()));
        }
    }

    static List<Slice> cells(Line line) {
        return line.raw().raw().indexOf('\t') >= 0 ? tabbed(line.raw()) : spaced(line.slice());
    }

    private static List<Slice> tabbed(Slice raw) {
        List<Slice> cells = new ArrayList<>();
        int from = 0;
        for (int tab = raw.raw().indexOf('\t'); tab >= 0; tab = raw.raw().indexOf('\t', from)) {
            cells.add(raw.cut(from, tab));
            from = tab + 1;
        }
        cells.add(raw.from(from));
        return cells;
    }

    private static List<Slice> spaced(Slice line) {
        List<Slice> cells = new ArrayList<>();
        int from = 0;
        int blanks = 0;
        for (int at = 0; at < line.length(); at++) {
            if (Blanks.isBlank(line.raw().charAt(at))) {
                blanks++;
            } else {
                if (blanks >= 3) {
                    cells.add(line.cut(from, at - blanks));
                    from = at;
                }
                blanks = 0;
            }
        }
        cells.add(line.from(from));
        return cells;
    }
}
