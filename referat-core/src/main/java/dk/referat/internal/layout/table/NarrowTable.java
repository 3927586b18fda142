package dk.referat.internal.layout.table;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes tables whose columns single blanks divide: {@code Lån -500.000 500.000} below {@code Kr. 2024 2025}. */
final class NarrowTable {

    private static final int ENOUGH_ROWS = 2;
    private static final int FEWEST_FIGURES = 2;
    private static final int LONGEST = 120;
    /** {@code 500.000}, {@code -12,5}: a figure that is no number of a list or a year. */
    private static final Pattern AMOUNT = Pattern.compile("[-−–]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|[-−–]?\\d+,\\d+|[-−–]\\d+");

    private final Sheet sheet;
    private final Roles roles;

    NarrowTable(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    /** Writes the table that begins with a line; gives the line behind it, or the line where none begins. */
    int write(int from, int limit) {
        List<Slice> head = head(from, limit);
        List<Integer> rows = rows(sheet.next(from), limit, head.size());
        if (head.isEmpty() || rows.size() < ENOUGH_ROWS || rows.stream().noneMatch(this::hasAmount)) {
            return from;
        }
        roles.begin(Role.TABLE, sheet.line(from));
        row(Role.HEADER_CELL, sheet.line(from), head);
        rows.forEach(index -> row(Role.CELL, sheet.line(index), cells(sheet.line(index))));
        return sheet.next(rows.get(rows.size() - 1));
    }

    /** Years, or words with capitals, as many as the row below has cells. */
    private List<Slice> head(int from, int limit) {
        List<Slice> head = cells(sheet.line(from));
        if (areYears(head)) {
            return head;
        }
        int next = sheet.next(from);
        int width = next < limit ? cells(sheet.line(next)).size() : 0;
        return width > FEWEST_FIGURES && hasAmount(next) ? NarrowHead.cells(sheet.line(from).slice(), width) : List.of();
    }

    private List<Integer> rows(int from, int limit, int width) {
        List<Integer> rows = new ArrayList<>();
        for (int index = from; index < limit && sheet.line(index).gap() == 0; index = sheet.next(index)) {
            List<Slice> cells = cells(sheet.line(index));
            if (cells.size() != width || areYears(cells)) {
                break;
            }
            rows.add(index);
        }
        return rows;
    }

    private void row(Role role, Line line, List<Slice> cells) {
        roles.begin(Role.ROW, line);
        cells.forEach(cell -> roles.mark(role, line, cell));
    }

    private boolean hasAmount(int index) {
        return cells(sheet.line(index)).stream().anyMatch(cell -> AMOUNT.matcher(cell.raw()).matches());
    }

    private static boolean areYears(List<Slice> cells) {
        return cells.size() > FEWEST_FIGURES && cells.stream().skip(1).allMatch(cell -> Cells.isYear(cell.raw()));
    }

    /** The words before the figures with which a line ends, and each of them; the line alone where it ends with fewer than two. */
    private static List<Slice> cells(Line line) {
        List<Slice> words = line.length() > LONGEST ? List.of(line.slice()) : Cells.spaced(line.slice(), 1);
        int figures = words.size();
        while (figures > 1 && Cells.isFigure(words.get(figures - 1).raw())) {
            figures--;
        }
        if (words.size() - figures < FEWEST_FIGURES) {
            return List.of(line.slice());
        }
        List<Slice> cells = new ArrayList<>();
        cells.add(line.slice().to(words.get(figures - 1).end() - line.slice().start()));
        cells.addAll(words.subList(figures, words.size()));
        return cells;
    }
}
