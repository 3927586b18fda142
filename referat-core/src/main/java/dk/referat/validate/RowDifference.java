package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Cell;
import dk.referat.model.Minutes;
import dk.referat.model.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A column or row of differences is the difference of two others. */
final class RowDifference extends StandardValidator {

    private static final Pattern DIFFERENCE = Pattern.compile(
            "afvig|forskel|differen|ændring|\\brest\\b|restbeløb|restbudget|mer-? ?/ ?mindre|mer- (og|eller) mindre");

    RowDifference() {
        super("row-difference", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : Items.open(minutes)) {
            for (Grid grid : Grid.of(item.tables())) {
                columns(item, grid, check);
                if (!Balance.isAppropriation(grid)) {
                    rows(item, grid, check);
                }
            }
        }
    }

    private void columns(AgendaItem item, Grid grid, Check check) {
        for (int column : grid.numberColumns()) {
            if (isDifference(grid.header(column)) && !isPercent(grid, column)) {
                List<Line> others = grid.numberColumns().stream()
                        .filter(other -> other != column && !isDifference(grid.header(other)) && !isPercent(grid, other))
                        .map(other -> column(grid, other))
                        .toList();
                compare(item, column(grid, column), others, check);
            }
        }
    }

    private void rows(AgendaItem item, Grid grid, Check check) {
        for (Row row : grid.rows()) {
            if (isDifference(Words.lower(grid.label(row))) && !Words.lower(grid.labels(row)).contains("%")) {
                List<Line> others = grid.rows().stream()
                        .filter(other -> other != row && !isDifference(Words.lower(grid.label(other))))
                        .map(other -> row(grid, other))
                        .toList();
                compare(item, row(grid, row), others, check);
            }
        }
    }

    /** Takes the pair of lines whose difference fits most places, where it fits more than it does not. */
    private void compare(AgendaItem item, Line printed, List<Line> others, Check check) {
        List<Fit> best = new ArrayList<>();
        for (Line from : others) {
            for (Line taken : others) {
                if (from != taken) {
                    Fit fit = Fit.of(printed, from, taken, check.tolerance());
                    if (best.isEmpty() || fit.held() > best.get(0).held()) {
                        best.clear();
                    }
                    if (best.isEmpty() || fit.held() == best.get(0).held()) {
                        best.add(fit);
                    }
                }
            }
        }
        if (best.isEmpty() || best.get(0).held() < 2 || best.get(0).told() < 1) {
            return;
        }
        Fit fit = best.get(0);
        for (int at = 0; at < printed.cells().size(); at++) {
            if (fit.isComparable(at)) {
                check.looked();
                int place = at;
                if (fit.held() > fit.failed() && best.stream().allMatch(other -> other.fails(place))) {
                    speak(item, fit, at, check);
                }
            }
        }
    }

    private void speak(AgendaItem item, Fit fit, int at, Check check) {
        Cell cell = fit.printed().cells().get(at);
        BigDecimal expected = fit.from().number(at).subtract(fit.taken().number(at));
        check.at(cell.span())
                .in(item)
                .expected(Amounts.print(expected))
                .actual(cell.text())
                .say(
                        wording(),
                        fit.printed().name(),
                        cell.text(),
                        fit.from().cells().get(at).text(),
                        fit.taken().cells().get(at).text(),
                        Amounts.print(expected));
    }

    private static boolean isDifference(String name) {
        return DIFFERENCE.matcher(name).find() && !name.contains("%") && !name.contains("pct");
    }

    private static boolean isPercent(Grid grid, int column) {
        return grid.header(column).contains("%")
                || grid.header(column).contains("pct")
                || grid.rows().stream().anyMatch(row -> grid.text(row, column).contains("%"));
    }

    private static Line column(Grid grid, int column) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : grid.rows()) {
            cells.add(grid.cell(row, column).orElse(new Cell("", Optional.empty(), row.span())));
        }
        return new Line(Amounts.column(grid, column), cells);
    }

    private static Line row(Grid grid, Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column : grid.numberColumns()) {
            cells.add(grid.cell(row, column).orElse(new Cell("", Optional.empty(), row.span())));
        }
        return new Line(grid.label(row), cells);
    }

    /** A column or a row with its name. */
    private record Line(String name, List<Cell> cells) {

        boolean has(int at) {
            return cells.get(at).number().isPresent();
        }

        BigDecimal number(int at) {
            return cells.get(at).number().orElseThrow();
        }
    }

    /** How well a line is the difference of two others: where it fits, and where it does not. */
    private record Fit(Line printed, Line from, Line taken, BitSet holds, BitSet fails) {

        static Fit of(Line printed, Line from, Line taken, Tolerance tolerance) {
            BitSet holds = new BitSet();
            BitSet fails = new BitSet();
            for (int at = 0; at < printed.cells().size(); at++) {
                if (printed.has(at) && from.has(at) && taken.has(at)) {
                    boolean fits = tolerance.isDifference(from.number(at), taken.number(at), printed.number(at));
                    (fits ? holds : fails).set(at);
                }
            }
            return new Fit(printed, from, taken, holds, fails);
        }

        boolean isComparable(int at) {
            return holds.get(at) || fails.get(at);
        }

        boolean fails(int at) {
            return fails.get(at);
        }

        int held() {
            return holds.cardinality();
        }

        int failed() {
            return fails.cardinality();
        }

        /** Places that fit and are not nought by nought. */
        long told() {
            return holds.stream()
                    .filter(at -> printed.number(at).signum() != 0 && taken.number(at).signum() != 0)
                    .count();
        }
    }
}
