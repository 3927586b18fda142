package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Row;
import dk.referat.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of changes to appropriations balances. */
final class AppropriationBalance extends StandardValidator {

    AppropriationBalance() {
        super("appropriation-balance", Severity.ERROR);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : Items.open(minutes)) {
            for (Grid grid : Grid.of(item.tables())) {
                if (Balance.isAppropriation(grid) && grid.rows().size() > 1) {
                    check.looked();
                    new Books(item, grid, check).look();
                }
            }
        }
    }

    private final class Books {

        private final AgendaItem item;
        private final Grid grid;
        private final Check check;
        private final Addends addends;
        private final List<Row> terms;

        Books(AgendaItem item, Grid grid, Check check) {
            this.item = item;
            this.grid = grid;
            this.check = check;
            this.addends = new Addends(grid, check.tolerance());
            this.terms = addends.terms(grid.rows());
        }

        void look() {
            List<Integer> alone = Balance.alone(grid);
            if (alone.isEmpty()) {
                sides();
            }
            for (int column : alone) {
                if (grid.isPlain(terms, column) && !isZero(terms, column)
                        && !isZero(addends.withoutChildren(terms), column)) {
                    speak(place(column), Amounts.column(grid, column), sum(terms, column));
                } else if (grid.isPlain(terms, column)) {
                    blocks(column, alone);
                }
            }
        }

        /** Two blocks that are out by the same amount, each in its own direction, while they balance in other years. */
        private void blocks(int column, List<Integer> alone) {
            List<List<Row>> blocks = blocks();
            boolean used = blocks.size() > 1
                    && alone.stream().anyMatch(other -> other != column
                            && blocks.stream().allMatch(block -> isZero(block, other))
                            && terms.stream().anyMatch(row -> grid.numberOrZero(row, other).signum() != 0));
            if (used) {
                blocks.stream()
                        .filter(block -> !isZero(block, column))
                        .findFirst()
                        .ifPresent(block -> speak(
                                grid.cell(block.get(block.size() - 1), column).orElseThrow().span(),
                                Amounts.column(grid, column),
                                sum(block, column)));
            }
        }

        private List<List<Row>> blocks() {
            List<List<Row>> blocks = new ArrayList<>();
            for (Row row : terms) {
                if (blocks.isEmpty() || row.afterGap()) {
                    blocks.add(new ArrayList<>());
                }
                blocks.get(blocks.size() - 1).add(row);
            }
            return blocks;
        }

        /** Both the rows and the printed total are out of balance: where one of them is, another rule tells which. */
        private void sides() {
            List<Integer> sides = Balance.sides(grid);
            if (sides.size() < 2 || !sides.stream().allMatch(side -> grid.isPlain(grid.rows(), side))) {
                return;
            }
            List<BigDecimal> all = sides.stream().flatMap(side -> addends.numbers(terms, side).stream()).toList();
            Optional<Row> total = total();
            boolean totalBalances = total.isPresent()
                    && check.tolerance().isSum(
                            sides.stream().flatMap(side -> grid.number(total.get(), side).stream()).toList(),
                            BigDecimal.ZERO);
            if (!check.tolerance().isSum(all, BigDecimal.ZERO) && !totalBalances) {
                int last = sides.get(sides.size() - 1);
                speak(place(last), Amounts.column(grid, last), all.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }

        private void speak(Span place, String column, BigDecimal off) {
            Draft draft = check.at(place).in(item).expected("0").actual(Amounts.print(off));
            if (CashSource.isNamed(item) && !CashSource.hasRow(grid)) {
                draft.atMost(Severity.INFO).say(wording("cash"), column, Amounts.print(off));
            } else if (isOneSided()) {
                draft.atMost(Severity.INFO).say(wording("list"), column, Amounts.print(off));
            } else {
                draft.say(wording(), column, Amounts.print(off));
            }
        }

        /** A list of grants has no other side, and may be meant so. */
        private boolean isOneSided() {
            return terms.stream()
                            .flatMap(row -> grid.sumColumns().stream().map(column -> grid.numberOrZero(row, column)))
                            .map(BigDecimal::signum)
                            .filter(sign -> sign != 0)
                            .distinct()
                            .count()
                    < 2;
        }

        private Span place(int column) {
            Row row = total().orElse(grid.rows().get(grid.rows().size() - 1));
            return grid.cell(row, column).map(cell -> cell.span()).orElse(row.span());
        }

        private Optional<Row> total() {
            return grid.rows().stream().filter(grid::isTotal).reduce((first, last) -> last);
        }

        private boolean isZero(List<Row> rows, int column) {
            return check.tolerance().isSum(addends.numbers(rows, column), BigDecimal.ZERO);
        }

        private BigDecimal sum(List<Row> rows, int column) {
            return addends.numbers(rows, column).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
