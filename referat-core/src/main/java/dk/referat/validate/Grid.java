package dk.referat.validate;

import dk.referat.model.Cell;
import dk.referat.model.Row;
import dk.referat.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table as rules read it: labels to the left, columns of numbers, rows that are totals. */
final class Grid {

    private static final Pattern TOTAL = Pattern.compile(
            "(hoved)?total(t|en)?|sum|i ?alt|ialt|samlet|netto|balance|saldo|subtotal"
                    + "|(i ?alt|total|samlet|sum)( \\p{L}+){1,3}|\\p{L}+( \\p{L}+)? (i ?alt|netto|total)");
    private static final Pattern YEAR = Pattern.compile("(?:^|\\D)((?:19|20)\\d\\d)(?:\\D|$)");
    private static final Pattern NO_SUM = Pattern.compile(
            "%|pct|procent|andel|gennemsnit|snit\\b|indeks|index|takst|pris\\b|pr\\.|konto|stednr|^nr|nummer|^år$"
                    + "|alder|periode|uge");

    private final Table table;
    private final List<Integer> numberColumns;
    private final List<Integer> sumColumns;
    private final Set<Row> totals = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean sound;

    Grid(Table table) {
        this.table = table;
        int width = width(table);
        this.numberColumns = IntStream.range(1, width).filter(this::isNumbers).boxed().toList();
        this.sumColumns = numberColumns.stream()
                .filter(column -> !NO_SUM.matcher(header(column)).find())
                .filter(column -> rows().stream().noneMatch(row -> text(row, column).contains("%")))
                .toList();
        table.rows().stream().filter(row -> TOTAL.matcher(Words.plain(label(row))).matches()).forEach(totals::add);
        this.sound = !numberColumns.isEmpty() && table.rows().stream().allMatch(row -> isAligned(row, width));
    }

    /** Whether cells stand under their headers; where they may not, no rule reads the table. */
    boolean isSound() {
        return sound;
    }

    List<Row> rows() {
        return table.rows();
    }

    List<Integer> numberColumns() {
        return numberColumns;
    }

    /** Number columns whose numbers can be added. */
    List<Integer> sumColumns() {
        return sumColumns;
    }

    String header(int column) {
        return column < table.header().size() ? Words.lower(table.header().get(column).text().strip()) : "";
    }

    boolean isYear(int column) {
        return YEAR.matcher(header(column)).find();
    }

    String label(Row row) {
        return row.cells().isEmpty() ? "" : row.cells().get(0).text().strip();
    }

    /** The cells to the left of the numbers, as one text. */
    String labels(Row row) {
        StringBuilder labels = new StringBuilder();
        int end = numberColumns.isEmpty() ? 1 : numberColumns.get(0);
        for (int column = 0; column < Math.min(end, row.cells().size()); column++) {
            labels.append(row.cells().get(column).text()).append(' ');
        }
        return labels.toString().strip();
    }

    boolean isTotal(Row row) {
        return totals.contains(row);
    }

    /** A number; an empty cell and a dash are none. */
    Optional<BigDecimal> number(Row row, int column) {
        return cell(row, column).flatMap(Cell::number);
    }

    BigDecimal numberOrZero(Row row, int column) {
        return number(row, column).orElse(BigDecimal.ZERO);
    }

    Optional<Cell> cell(Row row, int column) {
        return column < row.cells().size() ? Optional.of(row.cells().get(column)) : Optional.empty();
    }

    String text(Row row, int column) {
        return cell(row, column).map(Cell::text).orElse("");
    }

    /** Whether every cell of a column in these rows is a number or nothing: "ca. 5" can be added to nothing. */
    boolean isPlain(List<Row> rows, int column) {
        return rows.stream().allMatch(row -> number(row, column).isPresent()
                || text(row, column).isBlank()
                || text(row, column).strip().matches("[-–−]"));
    }

    static List<Grid> of(List<Table> tables) {
        List<Grid> grids = new ArrayList<>();
        tables.forEach(table -> grids.add(new Grid(table)));
        return grids.stream().filter(Grid::isSound).toList();
    }

    Table table() {
        return table;
    }

    private boolean isNumbers(int column) {
        long numbers = rows().stream().filter(row -> number(row, column).isPresent()).count();
        long words = rows().stream()
                .filter(row -> number(row, column).isEmpty() && text(row, column).chars().anyMatch(Character::isLetter))
                .count();
        return numbers > 0 && numbers > words;
    }

    private boolean isAligned(Row row, int width) {
        int size = row.cells().size();
        return size == width
                || size < width && (numberColumns.stream().noneMatch(column -> column >= size) || hasNoNumber(row));
    }

    private boolean hasNoNumber(Row row) {
        return row.cells().stream().allMatch(cell -> cell.number().isEmpty());
    }

    private static int width(Table table) {
        int rows = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return table.header().isEmpty() ? rows : table.header().size();
    }
}
