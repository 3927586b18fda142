package dk.referat.internal.layout.table;

import dk.referat.internal.layout.sheet.Sheet;

/** Recognises the head of one column that stands alone above rows: {@code Kr.}, above the amounts. */
final class LoneHead {

    private static final int LONGEST = 20;

    private final Sheet sheet;
    private final TableRows rows;

    LoneHead(Sheet sheet, TableRows rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** Whether the line ends, or begins, where the figures of the two rows below do, and behind their labels. */
    boolean is(int index, int limit) {
        int next = sheet.next(index);
        if (sheet.line(index).length() > LONGEST || next >= limit || sheet.next(next) >= limit) {
            return false;
        }
        CellRow head = CellRow.of(sheet.line(index));
        return head.size() == 1 && !head.hasAmount() && isAbove(head, next) && isAbove(head, sheet.next(next));
    }

    private boolean isAbove(CellRow head, int index) {
        CellRow row = rows.row(index);
        return sheet.line(index).gap() == 0 && rows.isRow(index, false) && row.hasAmount()
                && head.begin(head.last()) > row.end(row.cells().get(0)) && row.hasPlaceOf(head.last(), head);
    }
}
