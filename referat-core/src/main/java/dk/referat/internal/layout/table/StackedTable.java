package dk.referat.internal.layout.table;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables that were printed a cell a line: as many lines of heads as a row has cells, then rows, each of words and
 * the same number of amounts.
 */
final class StackedTable {

    private static final int LONGEST_CELL = 60;
    private static final int MOST_COLUMNS = 9;
    private static final Pattern AMOUNT = Pattern.compile("[-−–+(]?\\s?\\d{1,3}(?:[. ]?\\d{3})*(?:,\\d+)?\\s?%?\\)?|[-–]");

    private static final Pattern CAPTION = Pattern.compile("(?iU)^tabel \\d");
    private static final Pattern MONEY = Pattern.compile("(?iU)\\b(?:kr|mio|t\\. ?kr)\\b\\.?$");

    private final Sheet sheet;
    private final Roles roles;

    StackedTable(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    /** The lines of the table whose head begins with a line; none where no table begins. */
    private List<Integer> lines(int from, int limit) {
        for (int amounts = 2; amounts < MOST_COLUMNS; amounts++) {
            List<Integer> lines = lines(from, limit, amounts);
            if (lines.size() >= 3 * (amounts + 1)) {
                return lines;
            }
        }
        return List.of();
    }

    private List<Integer> lines(int from, int limit, int amounts) {
        List<Integer> lines = new ArrayList<>();
        int index = from;
        while (index < limit && lines.size() <= amounts) {
            if (!isHead(index)) {
                return List.of();
            }
            lines.add(index);
            index = sheet.next(index);
        }
        List<Integer> row = row(index, limit, amounts);
        while (!row.isEmpty()) {
            lines.addAll(row);
            index = sheet.next(row.get(amounts));
            row = row(index, limit, amounts);
        }
        return lines;
    }

    private List<Integer> row(int from, int limit, int amounts) {
        List<Integer> row = new ArrayList<>();
        int index = from;
        while (index < limit && row.size() <= amounts && isAmount(index) != row.isEmpty() && (isAmount(index) || isHead(index))) {
            row.add(index);
            index = sheet.next(index);
        }
        boolean more = index < limit && isAmount(index);
        return row.size() == amounts + 1 && !more ? row : List.of();
    }

    private boolean isHead(int index) {
        Line line = sheet.line(index);
        return line.length() <= LONGEST_CELL && (!line.isSentence() || namesMoney(index)) && !isAmount(index) && sheet.at(index).body().isEmpty();
    }

    private boolean isAmount(int index) {
        return AMOUNT.matcher(sheet.line(index).text()).matches();
    }

    /** Writes the table that begins with a line; gives the line behind it, or the line where none begins. */
    int write(int from, int limit) {
        if (!isHead(from)) {
            return from;
        }
        List<Integer> lines = lines(from, limit);
        int width = lines.isEmpty() ? 0 : width(lines);
        if (lines.isEmpty() || !isAnnounced(from) && lines.subList(0, width).stream().noneMatch(this::namesMoney)) {
            return from;
        }
        roles.begin(Role.TABLE, sheet.line(from));
        for (int at = 0; at < lines.size(); at++) {
            Line line = sheet.line(lines.get(at));
            if (at % width == 0) {
                roles.begin(Role.ROW, line);
            }
            roles.mark(at < width ? Role.HEADER_CELL : Role.CELL, line, line.slice());
        }
        return sheet.next(lines.get(lines.size() - 1));
    }

    /** {@code Tabel 1: Budget} stands above, with heads over several columns between as a rule. */
    private boolean isAnnounced(int from) {
        int above = sheet.previous(from);
        for (int steps = 0; above >= 0 && steps < 4; steps++) {
            if (CAPTION.matcher(sheet.line(above).text()).find()) {
                return true;
            }
            above = sheet.previous(above);
        }
        return false;
    }

    private boolean namesMoney(int index) {
        return MONEY.matcher(sheet.line(index).text()).find();
    }

    private int width(List<Integer> lines) {
        int width = 0;
        while (!isAmount(lines.get(width))) {
            width++;
        }
        return width - 1;
    }
}
