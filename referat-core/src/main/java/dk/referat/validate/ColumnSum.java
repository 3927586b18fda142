package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A total row is the sum of the rows above. */
final class ColumnSum extends StandardValidator {

    ColumnSum() {
        super("column-sum", Severity.ERROR);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : Items.open(minutes)) {
            for (Grid grid : Grid.of(item.tables())) {
                new Sums(item, grid, check).look();
            }
        }
    }

    private final class Sums {

        private final AgendaItem item;
        private final Grid grid;
        private final Check check;
        private final Addends addends;

        Sums(AgendaItem item, Grid grid, Check check) {
            this.item = item;
            this.grid = grid;
            this.check = check;
            this.addends = new Addends(grid, check.tolerance());
        }

        void look() {
            List<Integer> totals = IntStream.range(2, grid.rows().size())
                    .filter(at -> grid.isTotal(grid.rows().get(at)))
                    .boxed()
                    .toList();
            if (!totals.isEmpty()) {
                check.looked();
                totals.forEach(this::total);
                if (totals.stream().noneMatch(this::isSumOfAll)) {
                    parents();
                }
            }
        }

        /** Where a total is the sum of every row above, none of them is the parent of others. */
        private boolean isSumOfAll(int at) {
            Row total = grid.rows().get(at);
            List<Row> above = addends.terms(grid.rows().subList(0, at));
            return grid.sumColumns().stream()
                    .filter(column -> grid.number(total, column).isPresent())
                    .allMatch(column -> holds(above, total, column));
        }

        /** Speaks of a column where the way to read the table that fits the others does not fit it, nor any other way. */
        private void total(int at) {
            Row total = grid.rows().get(at);
            List<Row> above = grid.rows().subList(0, at);
            List<Integer> columns = grid.sumColumns().stream()
                    .filter(column -> grid.number(total, column).isPresent() && grid.isPlain(above, column))
                    .filter(column -> addends.numbers(above, column).size() >= 2)
                    .toList();
            Set<List<Row>> ways = addends.of(at);
            List<Integer> wrong = columns.stream()
                    .filter(column -> ways.stream().noneMatch(way -> holds(way, total, column)))
                    .filter(column -> !isDifference(above, total, column))
                    .filter(column -> !isForBalance(column, total))
                    .toList();
            boolean plain = ways.size() == 1 && columns.size() <= 2;
            if (!wrong.isEmpty() && (plain || wrong.size() * 2 <= columns.size())) {
                List<Row> terms = ways.iterator().next();
                wrong.forEach(column -> speak(total, column, sum(terms, column)));
            }
        }

        /** A parent row that is the sum of its children in every column but one. */
        private void parents() {
            List<Row> rows = addends.terms(grid.rows());
            for (int at = 0; at < rows.size(); at++) {
                List<Row> children = rows.subList(at + 1, at + 1 + addends.children(rows, at));
                if (!children.isEmpty() && !grid.isTotal(rows.get(at))) {
                    Row parent = rows.get(at);
                    for (int column : grid.sumColumns()) {
                        if (grid.numberOrZero(parent, column).signum() != 0 && !holds(children, parent, column)) {
                            speak(parent, column, sum(children, column));
                        }
                    }
                }
            }
        }

        private boolean holds(List<Row> terms, Row total, int column) {
            return check.tolerance().isSum(addends.numbers(terms, column), grid.number(total, column).orElseThrow());
        }

        /** Income printed without a sign: the total may be what is left of the first row, or what rows of income leave. */
        private boolean isDifference(List<Row> above, Row total, int column) {
            BigDecimal printed = grid.number(total, column).orElseThrow();
            List<BigDecimal> first = new ArrayList<>();
            List<BigDecimal> income = new ArrayList<>();
            for (Row row : addends.terms(above)) {
                BigDecimal number = grid.numberOrZero(row, column);
                first.add(first.isEmpty() ? number : number.negate());
                income.add(Words.lower(grid.labels(row)).contains("indtægt") ? number.abs().negate() : number);
            }
            return check.tolerance().isSum(first, printed)
                    || check.tolerance().isSum(income, printed)
                    || check.tolerance().isSum(income, printed.negate());
        }

        /** Where the rows of changes to appropriations do not balance, that rule says so; here the total is at fault. */
        private boolean isForBalance(int column, Row total) {
            return Balance.mustBalance(grid, column)
                    && !check.tolerance().isSum(addends.numbers(addends.terms(grid.rows()), column), BigDecimal.ZERO);
        }

        private BigDecimal sum(List<Row> terms, int column) {
            return addends.numbers(terms, column).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private void speak(Row total, int column, BigDecimal sum) {
            String printed = grid.text(total, column);
            check.at(grid.cell(total, column).orElseThrow().span())
                    .in(item)
                    .expected(Amounts.print(sum))
                    .actual(printed)
                    .say(wording(), grid.label(total), Amounts.column(grid, column), printed, Amounts.print(sum));
        }
    }
}
