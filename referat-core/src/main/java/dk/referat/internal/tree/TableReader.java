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
            "(?iU)\\b(t\\.?\\s?kr\\.?|tkr\\.?|1\\.000\\s?kr\\.?|1000\\s?kr\\.?|mio\\.?\\s?kr\\.?|mia\\.?\\s?kr\\.?|kr\\b\\.?)");
    private static final Pattern PRICE_LEVEL = Pattern.compile("(?iU)\\b(20\\d\\d)[\\s-]*(p\\s?/\\s?[l1]|pl|prisniveau|priser|pris)\\b|(?:p\\s?/\\s?l|pl|prisniveau)[\\s-]*(20\\d\\d)");
    private static final Pattern APPROPRIATION = Pattern.compile(
            "(?iU)varig\\??|bevilling|omplacering|ændring");
    private static final Pattern BUDGET = Pattern.compile("(?iU)budget|regnskab");
    private static final Pattern FOLLOW_UP = Pattern.compile("(?iU)korrigeret|regnskab|forbrug|afvigelse|vedtaget|oprindelig|forskel");

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

    /** The lines right above the table, where the unit or the table's title may stand: the last one, and what it ends. */
    private static List<String> introduction(Tree table, List<Text> lines) {
        List<String> above = lines.stream()
                .filter(line -> line.span().end() <= table.span().start())
                .map(Text::value)
                .toList();
        int from = above.size();
        int length = 0;
        while (from > 0 && length + above.get(from - 1).length() < 260 && above.size() - from < 3
                && (from == above.size() || !above.get(from - 1).endsWith("."))) {
            from--;
            length += above.get(from).length();
        }
        return above.subList(from, above.size());
    }

    private static Optional<String> unit(List<String> head) {
        for (String text : head) {
            Matcher unit = UNIT.matcher(text);
            if (unit.find()) {
                return Optional.of(canonical(unit.group(1)));
            }
        }
        return Optional.empty();
    }

    private static String canonical(String printed) {
        String unit = printed.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (unit.startsWith("mio")) {
            return "mio. kr.";
        }
        if (unit.startsWith("mia")) {
            return "mia. kr.";
        }
        if (unit.startsWith("1")) {
            return "1.000 kr.";
        }
        return unit.startsWith("t") ? "t. kr." : "kr.";
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
        boolean followUp = header.stream().map(Cell::text).anyMatch(text -> FOLLOW_UP.matcher(text).find());
        if (!followUp && head.stream().anyMatch(text -> APPROPRIATION.matcher(text).find())) {
            return TableKind.APPROPRIATION;
        }
        return header.stream().map(Cell::text).anyMatch(text -> BUDGET.matcher(text).find()) ? TableKind.BUDGET : TableKind.OTHER;
    }
}
