package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.model.Cell;
import dk.referat.model.PriceLevel;
import dk.referat.model.Row;
import dk.referat.model.Table;
import dk.referat.model.TableKind;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a table: cells, unit, price level, and what it shows. */
final class TableReader {

    private static final Pattern UNIT = Pattern.compile(
            "(?iU)\\b(t\\.\\s?kr\\.?|tkr\\.?|1\\.000\\s?kr\\.?|1000\\s?kr\\.?|mio\\.?\\s?kr\\.?|mia\\.?\\s?kr\\.?|kr\\.)");
    private static final Pattern PRICE_LEVEL = Pattern.compile("(?iU)\\b(20\\d\\d)[\\s-]*(p\\s?/\\s?[l1]|pl|prisniveau|priser)\\b|(?:p\\s?/\\s?l|pl|prisniveau)[\\s-]*(20\\d\\d)");
    private static final Pattern APPROPRIATION = Pattern.compile(
            "(?iU)varig\\??|bevillingsmæssig|tillægsbevilling|bevillingsændring|omplacering|budgetændring");
    private static final Pattern BUDGET = Pattern.compile("(?iU)budget|regnskab|forbrug|afvigelse|bevilling");

    private final Reading reading;

    TableReader(Reading reading) {
        this.reading = reading;
    }

    Table read(Tree table, Optional<String> section, List<Text> lines) {
        List<Cell> header = table.find("headerCell").stream().map(this::cell).toList();
        List<Row> rows = table.find("row").stream().map(this::row).toList();
        List<String> head = Stream.concat(header.stream().map(Cell::text), introduction(table, lines).stream()).toList();
        return new Table(section, unit(head), priceLevel(head), kind(header, head), header, rows, table.span());
    }

    private Row row(Tree row) {
        return new Row(row.find("cell").stream().map(this::cell).toList(), false, row.span());
    }

    private Cell cell(Tree cell) {
        Slice slice = cell.slice();
        return new Cell(slice.collapsed(), reading.values().number(slice.raw()), slice.span());
    }

    /** The line right above the table, where the unit or the table's title may stand. */
    private static Optional<String> introduction(Tree table, List<Text> lines) {
        Span span = table.span();
        return lines.stream()
                .filter(line -> line.span().end() <= span.start())
                .reduce((first, second) -> second)
                .map(Text::value)
                .filter(line -> line.length() < 140);
    }

    private static Optional<String> unit(List<String> head) {
        for (String text : head) {
            Matcher unit = UNIT.matcher(text);
            if (unit.find()) {
                return Optional.of(unit.group(1).replaceAll("\\s+", " "));
            }
        }
        return Optional.empty();
    }

    private static Optional<PriceLevel> priceLevel(List<String> head) {
        for (String text : head) {
            Matcher level = PRICE_LEVEL.matcher(text);
            if (level.find()) {
                String year = level.group(1) != null ? level.group(1) : level.group(3);
                return Optional.of(new PriceLevel(Integer.parseInt(year)));
            }
        }
        return Optional.empty();
    }

    private static TableKind kind(List<Cell> header, List<String> head) {
        String words = String.join(" ", head).toLowerCase(Locale.ROOT);
        if (APPROPRIATION.matcher(words).find()) {
            return TableKind.APPROPRIATION;
        }
        return header.stream().map(Cell::text).anyMatch(text -> BUDGET.matcher(text).find()) ? TableKind.BUDGET : TableKind.OTHER;
    }
}
