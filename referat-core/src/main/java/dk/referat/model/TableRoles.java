package dk.referat.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the columns and the rows of a table are for, judged by what is printed in them.
 *
 * <pre>{@code
 * TableRoles roles = TableRoles.of(table);
 * int column = roles.column(2025).orElseThrow();
 * List<Row> entries = roles.rows(RowRole.ENTRY);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TableRoles {

    private static final int MOST_CHILDREN = 100;

    private final Table table;
    private final List<ColumnRole> columns;
    private final List<RowRole> rows;

    private TableRoles(Table table) {
        this.table = table;
        int width = table.rows().stream().mapToInt(row -> row.cells().size()).reduce(table.header().size(), Math::max);
        this.columns = IntStream.range(0, width)
                .mapToObj(column -> ColumnWords.role(column, header(column), cells(column)))
                .toList();
        this.rows = rowRoles();
    }

    /**
     * Judges a table.
     *
     * @param table the table
     * @return its roles
     */
    public static TableRoles of(Table table) {
        return new TableRoles(Objects.requireNonNull(table, "table must not be null"));
    }

    /**
     * {@return the table}
     */
    public Table table() {
        return table;
    }

    /**
     * {@return the role of each column, the first column first}
     */
    public List<ColumnRole> columns() {
        return columns;
    }

    /**
     * The columns of a role.
     *
     * @param role the role
     * @return the columns, counted from 0
     */
    public List<Integer> columns(ColumnRole role) {
        Objects.requireNonNull(role, "role must not be null");
        return IntStream.range(0, columns.size()).filter(column -> columns.get(column) == role).boxed().toList();
    }

    /**
     * The year of a column.
     *
     * @param column the column, counted from 0
     * @return the year; empty where the column is not one of a year
     */
    public OptionalInt year(int column) {
        return columns.get(column) == ColumnRole.YEAR ? ColumnWords.year(header(column)) : OptionalInt.empty();
    }

    /**
     * The column of a year.
     *
     * @param year the year
     * @return the first such column, counted from 0; empty where the table has none
     */
    public OptionalInt column(int year) {
        return IntStream.range(0, columns.size())
                .filter(column -> year(column).equals(OptionalInt.of(year)))
                .findFirst();
    }

    /**
     * {@return the role of each row, in the order of the table}
     */
    public List<RowRole> rows() {
        return rows;
    }

    /**
     * The rows of a role.
     *
     * @param role the role
     * @return the rows, in the order of the table
     */
    public List<Row> rows(RowRole role) {
        Objects.requireNonNull(role, "role must not be null");
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row) == role)
                .mapToObj(table.rows()::get)
                .toList();
    }

    /**
     * The table in blocks: a blank row begins a new one, and so does the row after a total.
     *
     * @return the rows, block by block
     */
    public List<List<Row>> blocks() {
        List<List<Row>> blocks = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = table.rows().get(at);
            boolean afterTotal = at > 0 && rows.get(at - 1) == RowRole.TOTAL && rows.get(at) != RowRole.TOTAL;
            if (blocks.isEmpty() || row.afterGap() || afterTotal) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(row);
        }
        return blocks.stream().map(List::copyOf).toList();
    }

    /**
     * The number in a cell.
     *
     * @param row a row of the table
     * @param column the column, counted from 0
     * @return the number; empty where the row has no such cell or the cell holds none
     */
    public Optional<BigDecimal> number(Row row, int column) {
        Objects.requireNonNull(row, "row must not be null");
        return column < row.cells().size() ? row.cells().get(column).number() : Optional.empty();
    }

    private List<RowRole> rowRoles() {
        List<RowRole> roles = new ArrayList<>();
        for (Row row : table.rows()) {
            roles.add(RowWords.role(row));
        }
        List<Integer> numbers = addable();
        for (int at = roles.size() - 1; at >= 0; at--) {
            if (roles.get(at) == RowRole.ENTRY && isParent(at, roles, numbers)) {
                roles.set(at, RowRole.PARENT);
            }
        }
        return Collections.unmodifiableList(roles);
    }

    private List<Integer> addable() {
        return IntStream.range(0, columns.size())
                .filter(column -> switch (columns.get(column)) {
                    case YEAR, SIDE, DIFFERENCE, TOTAL, NUMBERS -> true;
                    case LABEL, PERCENTAGE, PERMANENCE -> false;
                })
                .boxed()
                .toList();
    }

    /** Two entries or more below a row, up to the next total or parent, that add up to it in every column. */
    private boolean isParent(int parent, List<RowRole> roles, List<Integer> numbers) {
        RowSum sum = new RowSum(numbers);
        int end = Math.min(roles.size(), parent + 1 + MOST_CHILDREN);
        for (int at = parent + 1; at < end; at++) {
            Row row = table.rows().get(at);
            if (roles.get(at) == RowRole.TOTAL || roles.get(at) == RowRole.PARENT || row.afterGap()) {
                return false;
            }
            if (roles.get(at) == RowRole.ENTRY) {
                sum.add(row);
            }
            if (sum.is(table.rows().get(parent))) {
                return true;
            }
        }
        return false;
    }

    private String header(int column) {
        return column < table.header().size() ? table.header().get(column).text() : "";
    }

    private List<Cell> cells(int column) {
        return table.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .toList();
    }
}
