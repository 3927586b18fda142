package dk.referat.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of changes to appropriations (<em>tabel til bevillingsmæssige ændringer</em>), year by year, in kroner.
 *
 * <p>Expenses are positive and income negative, so what is moved between posts adds up to zero in each year.
 *
 * <pre>{@code
 * AppropriationTable.of(table).ifPresent(changes -> {
 *     for (int year : changes.years()) {
 *         System.out.println(year + ": " + changes.balanceOf(year) + " kr.");
 *     }
 * });
 * }</pre>
 *
 * <p>A view: it changes nothing in the {@link #table()}. Immutable and thread-safe.
 */
public final class AppropriationTable {

    private static final Pattern YES = Pattern.compile("(?iu)\\s*(?:ja|x|varig)\\b.*");

    private final TableRoles roles;
    private final MoneyUnit unit;

    private AppropriationTable(TableRoles roles, MoneyUnit unit) {
        this.roles = roles;
        this.unit = unit;
    }

    /**
     * Sees a table as one of appropriations.
     *
     * @param table the table
     * @return the view; empty where the table shows something else or has no column of a year
     */
    public static Optional<AppropriationTable> of(Table table) {
        Objects.requireNonNull(table, "table must not be null");
        TableRoles roles = TableRoles.of(table);
        if (table.kind() != TableKind.APPROPRIATION || roles.columns(ColumnRole.YEAR).isEmpty()) {
            return Optional.empty();
        }
        MoneyUnit unit = table.unit().flatMap(MoneyUnit::of).orElse(MoneyUnit.KRONER);
        return Optional.of(new AppropriationTable(roles, unit));
    }

    /**
     * {@return the table}
     */
    public Table table() {
        return roles.table();
    }

    /**
     * {@return what the columns and the rows are for}
     */
    public TableRoles roles() {
        return roles;
    }

    /**
     * {@return the unit of the printed numbers; kroner where none is printed}
     */
    public MoneyUnit unit() {
        return unit;
    }

    /**
     * {@return the years, in the order of the columns}
     */
    public List<Integer> years() {
        return roles.columns(ColumnRole.YEAR).stream()
                .map(column -> roles.year(column).orElseThrow())
                .distinct()
                .toList();
    }

    /**
     * {@return the changes: the rows that count for themselves, without totals, parents and parts}
     */
    public List<Row> rows() {
        return roles.rows(RowRole.ENTRY);
    }

    /**
     * {@return the rows that are sums of others, as printed}
     */
    public List<Row> totals() {
        return roles.rows(RowRole.TOTAL);
    }

    /**
     * The changes in blocks, which balance one by one where a blank row divides the table.
     *
     * @return the changes, block by block; no block is empty
     */
    public List<List<Row>> blocks() {
        Set<Row> changes = new HashSet<>(rows());
        return roles.blocks().stream()
                .map(block -> block.stream().filter(changes::contains).toList())
                .filter(block -> !block.isEmpty())
                .toList();
    }

    /**
     * What a row says of a year, in kroner.
     *
     * @param row a row of the table
     * @param year the year
     * @return the amount; empty where the table has no such year or the cell holds no number
     */
    public Optional<BigDecimal> amount(Row row, int year) {
        Objects.requireNonNull(row, "row must not be null");
        OptionalInt column = roles.column(year);
        return column.isPresent() ? roles.number(row, column.getAsInt()).map(unit::toKroner) : Optional.empty();
    }

    /**
     * The sum of all changes of a year, in kroner.
     *
     * @param year the year
     * @return the sum; zero where the changes balance, and where the table has no such year
     */
    public BigDecimal balanceOf(int year) {
        return balanceOf(rows(), year);
    }

    /**
     * The sum of some changes of a year, in kroner.
     *
     * @param changes rows of the table, a {@linkplain #blocks() block} as a rule
     * @param year the year
     * @return the sum
     */
    public BigDecimal balanceOf(List<Row> changes, int year) {
        Objects.requireNonNull(changes, "changes must not be null");
        return changes.stream()
                .flatMap(row -> amount(row, year).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Whether a change lasts (<em>varig</em>).
     *
     * @param row a row of the table
     * @return true if the table has a column for it and says yes there
     */
    public boolean isPermanent(Row row) {
        Objects.requireNonNull(row, "row must not be null");
        return roles.columns(ColumnRole.PERMANENCE).stream()
                .filter(column -> column < row.cells().size())
                .anyMatch(column -> YES.matcher(row.cells().get(column).text()).matches());
    }
}
