package dk.referat.internal.layout.table;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.List;

/** Tells which lines can be rows of a table. */
final class TableRows {

    private static final int LONGEST = 200;
    private static final int LONGEST_GROUP = 60;
    private static final int LONGEST_UNIT = 20;

    private final Sheet sheet;

    TableRows(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The cells of a line; {@code Post  Budget  Regnskab} are three if as many stand below, figures among them. */
    CellRow row(int index) {
        CellRow row = CellRow.of(sheet.line(index));
        int next = sheet.next(index);
        if (next < sheet.size() && !row.hasAmount()) {
            List<Slice> below = Cells.of(sheet.line(next));
            List<Slice> narrow = Cells.spaced(sheet.line(index).slice(), Cells.NARROW);
            if (Cells.areFigures(below) && narrow.size() == below.size()) {
                return new CellRow(sheet.line(index), narrow);
            }
        }
        return row;
    }

    /** A line of cells. Where a run of blanks divides them, a sentence that was justified is none. */
    boolean isRow(int index, boolean tabbed) {
        Line line = sheet.line(index);
        if (tabbed) {
            return line.raw().raw().indexOf('\t') >= 0;
        }
        boolean columns = line.length() < LONGEST && line.shape() != Shapes.ROW && !isRule(index) && row(index).size() >= 2;
        return columns && (!line.text().endsWith(".") || endsInUnit(index));
    }

    boolean isRule(int index) {
        return sheet.line(index).shape() == Shapes.RULE;
    }

    /** {@code Område   Tilskud i kr.}: the last words stand where those of the row above or below do, and figures are there. */
    private boolean endsInUnit(int index) {
        return row(index).last().length() <= LONGEST_UNIT
                && (standsBy(index, sheet.next(index)) || standsBy(index, sheet.previous(index)));
    }

    private boolean standsBy(int index, int neighbour) {
        if (neighbour < 0 || neighbour >= sheet.size()) {
            return false;
        }
        CellRow other = row(neighbour);
        int below = sheet.next(neighbour);
        boolean heads = neighbour > index && other.size() > 2 && below < sheet.size() && row(below).hasAmount();
        return other.size() > 1 && (other.hasAmount() || heads) && other.hasPlaceOf(row(index).last(), row(index));
    }

    /** A line between rows that is none: a group of rows, {@code Renovering af kloakker}, or a rule. */
    boolean isBetween(int index, int limit, boolean tabbed) {
        int next = sheet.next(index);
        if (next >= limit || sheet.line(next).gap() > 0 || sheet.line(index).gap() > 0) {
            return false;
        }
        return isRule(index)
                ? isRow(next, tabbed) || isGroup(next, limit, tabbed)
                : isGroup(index, limit, tabbed) || isBelowColumn(index, tabbed);
    }

    /** The end of a head, or of a label, that is printed over two lines. */
    private boolean isBelowColumn(int index, boolean tabbed) {
        CellRow row = CellRow.of(sheet.line(index));
        CellRow above = row(sheet.previous(index));
        boolean behindLabel = above.size() > 2 && row.begin(row.last()) >= above.end(above.cells().get(0));
        return !tabbed && row.size() == 1 && !row.hasAmount() && isRow(sheet.next(index), false) && row(sheet.next(index)).hasAmount()
                && row.line().length() <= LONGEST_UNIT && !above.hasAmount() && behindLabel;
    }

    /** {@code Udvalget for idræt og} / {@code fritid   1.200   1.300}: the label of a row begins on the line above. */
    boolean isBegun(CellRow above, CellRow row) {
        String label = row.cells().get(0).raw();
        return above.size() == 1 && row.size() > 1 && row.line().index() == above.line().index() + 1
                && !label.isEmpty() && Character.isLowerCase(label.charAt(0)) && !above.line().text().endsWith(":");
    }

    private boolean isGroup(int index, int limit, boolean tabbed) {
        Facts fact = sheet.at(index);
        int next = sheet.next(index);
        boolean words = fact.line().length() <= LONGEST_GROUP && fact.line().isTitleLike()
                && fact.body().isEmpty() && fact.marker().isEmpty() && !fact.ruling() && !fact.isStandaloneHeading();
        return words && next < limit && isRow(next, tabbed) && row(next).hasAmount()
                && (tabbed || endsBeforeLast(CellRow.of(fact.line()), row(next)));
    }

    private static boolean endsBeforeLast(CellRow group, CellRow row) {
        return group.size() == 1 && group.end(group.last()) <= row.begin(row.last());
    }

    /** How many cells the first row has; the second one, if it has more, as below heads that stand above some columns alone. */
    int width(int from, int limit, boolean tabbed) {
        int next = sheet.next(from);
        int first = row(from).size();
        return next < limit && sheet.line(next).gap() == 0 && isRow(next, tabbed) ? Math.max(first, row(next).size()) : first;
    }

    /** {@code Firma A   1.250.000 kr.}, row by row */
    boolean areAmounts(int from, int end) {
        int index = from;
        while (index < end && (row(index).size() == 1 || Cells.isAmount(row(index).last().raw()))) {
            index = sheet.next(index);
        }
        return index >= end;
    }

    /** Words in the first line, figures in the next. */
    boolean hasHeader(int from, int end) {
        int next = sheet.next(from);
        while (next < end && row(next).size() == 1) {
            next = sheet.next(next);
        }
        return !row(from).hasAmount() && next < sheet.size() && row(next).hasAmount();
    }
}
