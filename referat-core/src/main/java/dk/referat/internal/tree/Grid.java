package dk.referat.internal.tree;

import dk.referat.internal.layout.role.Role;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A printed table as tokens: TABLE and ROW say where one begins, by whatever rules a grammar reads the cells.
 *
 * @param rows the cells of each row, behind its ROW; the header row is one of them
 * @param span where the table stands
 */
record Grid(List<List<RoleToken>> rows, Span span) {

    Grid {
        rows = List.copyOf(rows);
    }

    /** The tables below a tree, in order. */
    static List<Grid> of(Tree tree) {
        List<Grid> grids = new ArrayList<>();
        List<RoleToken> table = new ArrayList<>();
        for (RoleToken token : tree.tokens()) {
            boolean begins = token.role() == Role.TABLE;
            if (!table.isEmpty() && (begins || !isPart(token))) {
                grids.add(of(table));
                table.clear();
            }
            if (begins || !table.isEmpty()) {
                table.add(token);
            }
        }
        if (!table.isEmpty()) {
            grids.add(of(table));
        }
        return grids;
    }

    static boolean isPart(RoleToken token) {
        return switch (token.role()) {
            case ROW, HEADER_CELL, CELL -> true;
            default -> false;
        };
    }

    private static Grid of(List<RoleToken> table) {
        List<List<RoleToken>> rows = new ArrayList<>();
        for (RoleToken token : table) {
            if (token.role() == Role.ROW) {
                rows.add(new ArrayList<>());
            }
            if (!rows.isEmpty()) {
                rows.get(rows.size() - 1).add(token);
            }
        }
        return new Grid(rows, RoleToken.span(table));
    }

    /** The cells of the header, each of a token a line; none where the table has no header. */
    List<List<RoleToken>> header() {
        List<List<RoleToken>> columns = new ArrayList<>();
        rows.stream().filter(Grid::isHeader).map(Grid::cells).forEach(line -> below(columns, line));
        return columns;
    }

    private static void below(List<List<RoleToken>> columns, List<RoleToken> line) {
        for (int column = 0; column < line.size(); column++) {
            if (column == columns.size()) {
                columns.add(new ArrayList<>());
            }
            columns.get(column).add(line.get(column));
        }
    }

    /** The rows below the header. */
    List<List<RoleToken>> body() {
        return rows.stream().filter(row -> !isHeader(row)).toList();
    }

    static List<RoleToken> cells(List<RoleToken> row) {
        return row.stream().filter(token -> token.role() != Role.ROW).toList();
    }

    private static boolean isHeader(List<RoleToken> row) {
        return row.stream().anyMatch(token -> token.role() == Role.HEADER_CELL);
    }
}
