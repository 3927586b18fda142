package dk.referat.model;

import dk.referat.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables for tests: cells divided by {@code |}, the first line the header, an empty line a gap. */
final class Tables {

    private Tables() {}

    static Table appropriation(String text) {
        return table(TableKind.APPROPRIATION, "t. kr.", text);
    }

    static Table table(TableKind kind, String unit, String text) {
        List<String> lines = text.lines().toList();
        List<Row> rows = new ArrayList<>();
        boolean gap = false;
        for (int at = 1; at < lines.size(); at++) {
            if (lines.get(at).isBlank()) {
                gap = true;
            } else {
                rows.add(new Row(cells(lines.get(at), at), gap, place(at, 0)));
                gap = false;
            }
        }
        Optional<PriceLevel> level = Optional.of(new PriceLevel(2025));
        return new Table(Optional.empty(), Optional.of(unit), level, kind, cells(lines.get(0), 0), rows, place(0, 0));
    }

    private static List<Cell> cells(String line, int row) {
        String[] texts = line.split("\\|", -1);
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < texts.length; column++) {
            String text = texts[column].strip();
            cells.add(new Cell(text, number(text), place(row, column)));
        }
        return cells;
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = text.replace(".", "").replace(',', '.');
        return plain.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Span place(int row, int column) {
        return new Span(row * 100 + column, row * 100 + column);
    }
}
