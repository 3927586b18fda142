package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Amount;
import dk.referat.model.Approximation;
import dk.referat.model.Minutes;
import dk.referat.model.MoneyUnit;
import dk.referat.model.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prose and table give one amount for one post.
 *
 * <p>Prose names a post in its own words, so a row is taken for the one that is meant only where every word of its
 * label stands in the sentence or under its heading, and where the same reading finds another amount of the item in
 * its row: then the item's prose and its table speak of the same posts, and the one that differs is a slip.
 */
final class NarrativeTable extends StandardValidator {

    NarrativeTable() {
        super("narrative-table", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : Items.open(minutes)) {
            List<Grid> grids = Grid.of(item.tables());
            if (!grids.isEmpty() && !item.runningText().amounts().isEmpty()) {
                compare(item, grids, check);
            }
        }
    }

    private void compare(AgendaItem item, List<Grid> grids, Check check) {
        List<Pair> apart = new ArrayList<>();
        int agreed = 0;
        for (Mention mention : Mention.of(item)) {
            Optional<Pair> pair = pair(mention, grids);
            if (pair.isPresent()) {
                check.looked();
                agreed += pair.get().agrees() ? 1 : 0;
                if (!pair.get().agrees()) {
                    apart.add(pair.get());
                }
            }
        }
        if (agreed > 0 && apart.size() <= agreed) {
            apart.stream().filter(pair -> isNowhere(pair, item)).forEach(pair -> speak(item, pair, check));
        }
    }

    /** The row whose label the mention covers with the most words; none where two rows are named alike. */
    private static Optional<Pair> pair(Mention mention, List<Grid> grids) {
        List<Pair> best = new ArrayList<>();
        int words = 0;
        for (Grid grid : grids) {
            Optional<MoneyUnit> unit = TableUnit.of(grid.table());
            for (Row row : grid.rows()) {
                int covered = unit.isEmpty() || grid.isTotal(row) ? 0 : mention.covers(grid.label(row));
                if (covered > words) {
                    best.clear();
                    words = covered;
                }
                if (covered > 0 && covered == words) {
                    best.add(new Pair(mention.amount(), grid, row, unit.orElseThrow()));
                }
            }
        }
        boolean sameYear = best.stream().allMatch(pair -> mention.isOfPriceLevel(pair.grid().table().priceLevel()));
        return best.size() == 1 && sameYear && best.get(0).hasNumber() ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** Where the prose names the row's amount too, it knows the difference. */
    private static boolean isNowhere(Pair pair, AgendaItem item) {
        return item.runningText().amounts().stream().noneMatch(amount -> new Pair(
                        amount, pair.grid(), pair.row(), pair.unit())
                .agrees());
    }

    private void speak(AgendaItem item, Pair pair, Check check) {
        String expected = pair.printed() + " " + pair.unit().wireName();
        check.at(pair.amount().span())
                .in(item)
                .expected(expected)
                .actual(pair.amount().printed())
                .say(wording(), pair.amount().printed(), expected, pair.grid().label(pair.row()));
    }

    /** An amount of the prose and the row that it is held to mean. */
    private record Pair(Amount amount, Grid grid, Row row, MoneyUnit unit) {

        boolean hasNumber() {
            return !numbers().isEmpty()
                    && amount.approximation() == Approximation.NONE;
        }

        /** The amount of any year will do: prose does not always say which. */
        boolean agrees() {
            return numbers().stream().anyMatch(this::agrees);
        }

        private boolean agrees(BigDecimal number) {
            BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-number.scale()).divide(BigDecimal.valueOf(2));
            BigDecimal off = unit.toKroner(number).abs().subtract(amount.kroner().abs()).abs();
            return off.compareTo(amount.roundingError().add(unit.toKroner(half))) <= 0;
        }

        String printed() {
            return grid.numberColumns().stream()
                    .filter(column -> grid.numberOrZero(row, column).signum() != 0)
                    .map(column -> grid.text(row, column))
                    .findFirst()
                    .orElse("");
        }

        /** A year without money is no year that prose speaks of. */
        private List<BigDecimal> numbers() {
            return grid.numberColumns().stream()
                    .flatMap(column -> grid.number(row, column).stream())
                    .filter(number -> number.signum() != 0)
                    .toList();
        }
    }
}
