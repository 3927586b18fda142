package dk.referat.internal.layout.table;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables that were printed a cell a line, with heads over the columns of figures only and the unit of each below
 * them: {@code Forbrug}, {@code Budget}, {@code DKK}, {@code DKK}, {@code Stier}, {@code 1.200}, {@code 900}. A head may go
 * over two lines.
 */
final class StackedColumns {

    private static final int LONGEST = 60;
    private static final int LONGEST_ABBREVIATION = 20;
    private static final int MOST = 9;
    private static final int ENOUGH = 2;
    private static final Pattern UNIT = Pattern.compile("(?iU)dkk|(?:t\\.|1\\.?000|mio\\.|mia\\.)? ?kr\\.?");
    private static final Pattern AMOUNT = Pattern.compile("[-−–]?\\s?\\d{1,3}(?:\\.?\\d{3})*(?:,\\d+)?\\s?%?");

    private final Sheet sheet;
    private final Roles roles;

    StackedColumns(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    /** Writes the table that begins with a line; gives the line behind it, or the line where none begins. */
    int write(int from, int limit) {
        List<Integer> heads = heads(from, limit);
        int width = heads.size();
        if (width < ENOUGH) {
            return from;
        }
        List<Integer> units = run(behind(heads.get(width - 1)), limit, UNIT);
        if (units.size() != width) {
            return from;
        }
        List<Integer> rows = rows(sheet.next(units.get(width - 1)), limit, width);
        if (rows.size() < ENOUGH) {
            return from;
        }
        head(heads);
        row(sheet.line(units.get(0)), units);
        rows.forEach(row -> row(row, width));
        return behindRow(rows.get(rows.size() - 1), width);
    }

    /** The first lines of the heads, up to the first unit. */
    private List<Integer> heads(int from, int limit) {
        List<Integer> heads = new ArrayList<>();
        int index = from;
        while (index < limit && heads.size() <= MOST && isWords(index)) {
            heads.add(index);
            index = behind(index);
        }
        return index < limit && UNIT.matcher(sheet.line(index).text()).matches() ? heads : List.of();
    }

    private boolean isWords(int index) {
        String text = sheet.line(index).text();
        return text.length() <= LONGEST && (!sheet.line(index).isSentence() || isAbbreviated(text)) && !UNIT.matcher(text).matches()
                && !AMOUNT.matcher(text).matches() && sheet.at(index).body().isEmpty();
    }

    /** {@code Rest. korr.} */
    private static boolean isAbbreviated(String text) {
        return text.length() <= LONGEST_ABBREVIATION && Character.isUpperCase(text.charAt(0));
    }

    /** The line behind a head, which goes on where no blank line stands before the next. */
    private int behind(int head) {
        int next = sheet.next(head);
        boolean more = goesOn(head) && (sheet.next(next) >= sheet.size() || sheet.isApart(sheet.next(next)));
        return more ? sheet.next(next) : next;
    }

    private boolean goesOn(int head) {
        int next = sheet.next(head);
        return next < sheet.size() && !sheet.isApart(next) && sheet.line(next).length() <= LONGEST
                && !UNIT.matcher(sheet.line(next).text()).matches();
    }

    private List<Integer> run(int from, int limit, Pattern pattern) {
        List<Integer> run = new ArrayList<>();
        for (int index = from; index < limit && pattern.matcher(sheet.line(index).text()).matches(); index = sheet.next(index)) {
            run.add(index);
        }
        return run;
    }

    private List<Integer> rows(int from, int limit, int width) {
        List<Integer> rows = new ArrayList<>();
        int index = from;
        while (index < limit && isWords(index) && run(sheet.next(index), limit, AMOUNT).size() == width) {
            rows.add(index);
            index = behindRow(index, width);
        }
        return rows;
    }

    private int behindRow(int row, int width) {
        int index = row;
        for (int cell = 0; cell <= width; cell++) {
            index = sheet.next(index);
        }
        return index;
    }

    private void head(List<Integer> heads) {
        Line first = sheet.line(heads.get(0));
        roles.begin(Role.TABLE, first);
        roles.begin(Role.ROW, first);
        roles.begin(Role.HEADER_CELL, first);
        for (int head : heads) {
            boolean two = behind(head) != sheet.next(head);
            roles.mark(Role.HEADER_CELL, sheet.line(head), two ? joined(head) : sheet.line(head).slice());
            if (two) {
                roles.cover(sheet.line(sheet.next(head)));
            }
        }
    }

    private Slice joined(int head) {
        Slice first = sheet.line(head).slice();
        Slice second = sheet.line(sheet.next(head)).slice();
        return new Slice(first.raw() + " ".repeat(second.start() - first.end()) + second.raw(), first.start());
    }

    private void row(Line first, List<Integer> cells) {
        roles.begin(Role.ROW, first);
        roles.begin(Role.CELL, first);
        cells.forEach(cell -> roles.mark(Role.CELL, sheet.line(cell), sheet.line(cell).slice()));
    }

    private void row(int label, int width) {
        roles.begin(Role.ROW, sheet.line(label));
        int index = label;
        for (int cell = 0; cell <= width; cell++) {
            roles.mark(Role.CELL, sheet.line(index), sheet.line(index).slice());
            index = sheet.next(index);
        }
    }
}
