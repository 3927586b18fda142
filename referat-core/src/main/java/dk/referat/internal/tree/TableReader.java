package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.model.Cell;
import dk.referat.model.PriceLevel;
import dk.referat.model.Row;
import dk.referat.model.Table;
import dk.referat.model.TableKind;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a table: cells, unit, price level, and what it shows. */
final class TableReader {

    private static final Pattern UNIT = Pattern.compile(
            "(?iU)\\b((?:t\\.?\\s?|1\\.?000\\s?|mio\\.?\\s?|mia\\.?\\s?)?(?:kr\\b\\.?|kroner\\b)"
                    + "|(?:hele\\s)?tusinde?\\s(?:kr\\b\\.?|kroner\\b)|(?:million|milliard)er\\s(?:kr\\b\\.?|kroner\\b)|tkr\\b\\.?)");
    private static final Pattern PRICE_LEVEL = Pattern.compile("(?iU)\\b(20\\d\\d)[\\s-]*(p\\s?/\\s?[l1]|pl|prisniveau|priser|pris)\\b|(?:p\\s?/\\s?l|pl|prisniveau)[\\s-]*(20\\d\\d)");
    private static final Pattern APPROPRIATION = Pattern.compile(
            "(?iU)\\bvarige?\\b|bevilling|omplacering|budgetændring");
    private static final Pattern CHANGES = Pattern.compile("(?iU)ændring");
    private static final Pattern OF_BUDGET = Pattern.compile("(?iU)^(?:oprindelig|korrigeret|opr\\b|korr\\b)");
    private static final Pattern BUDGET = Pattern.compile("(?iU)budget|regnskab");
    private static final Pattern SOURCE = Pattern.compile("(?iU)kasse|likvid|finansiering|rådighedsbeløb|pulje|\\blån");
    private static final Pattern FOLLOW_UP = Pattern.compile("(?iU)korrigeret|regnskab|forbrug|afvigelse|vedtaget|oprindelig|forskel");

    private static final Pattern BUDGET_FOLLOWS = Pattern.compile("(?iU)\\b\\p{L}*budget(?:tet|terne)\\b[^.]*:\\s*$");
    private static final Pattern CHANGE = Pattern.compile(
            "(?iU)ændre|bevilg|finansier|flyt|forhøj|korriger|nedsæt|om(?:plac|pos|før|prior)|overfør|tilfør|tilpas");

    private final Reading reading;

    TableReader(Reading reading) {
        this.reading = reading;
    }

    Table read(Grid table, Text title, Optional<String> section, List<Text> lines) {
        List<Cell> header = table.header().stream().map(this::heading).toList();
        List<Row> rows = rows(table.body());
        List<String> introduction = introduction(table, lines);
        List<String> head = Stream.concat(header.stream().map(Cell::text), introduction.stream()).toList();
        Optional<String> unit = unit(head).or(() -> unit(unitRow(rows)));
        TableKind kind = kind(header, head, (sign(rows, 1) || sign(rows, -1)) && announcesBudget(introduction), unit.isPresent());
        TableKind told = kind == TableKind.OTHER ? kindOfRows(header, rows, unit.isPresent() && BUDGET.matcher(title.value()).find()) : kind;
        return new Table(section, unit, priceLevel(head), told, header, rows, table.span());
    }

    /** Income and result are a budget or accounts where the item is about such, {@code Regnskab 2025}. */
    private static TableKind kindOfRows(List<Cell> header, List<Row> rows, boolean accounts) {
        if (isFinanced(header, rows)) {
            return TableKind.APPROPRIATION;
        }
        return accounts && AccountRows.are(header, rows) ? TableKind.BUDGET : TableKind.OTHER;
    }

    /** {@code Budgettet ser således ud:} is a budget even where its total is zero; {@code Budgettet ændres:} is a change. */
    private static boolean announcesBudget(List<String> introduction) {
        return introduction.stream().reduce((first, second) -> second)
                .filter(sentence -> BUDGET_FOLLOWS.matcher(sentence).find() && !CHANGE.matcher(sentence).find())
                .isPresent();
    }

    /** Money goes one way and comes another, and a row names where it comes from: that is a change of appropriations. */
    private static boolean isFinanced(List<Cell> header, List<Row> rows) {
        boolean followUp = has(header, FOLLOW_UP);
        boolean source = rows.stream().anyMatch(row -> !row.cells().isEmpty() && SOURCE.matcher(row.cells().get(0).text()).find());
        return !followUp && (source || endsInZero(rows)) && sign(rows, 1) && sign(rows, -1);
    }

    private static boolean endsInZero(List<Row> rows) {
        List<BigDecimal> last = rows.get(rows.size() - 1).cells().stream().flatMap(cell -> cell.number().stream()).toList();
        return !last.isEmpty() && last.stream().allMatch(number -> number.signum() == 0);
    }

    private static boolean sign(List<Row> rows, int sign) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.number().filter(number -> number.signum() == sign).isPresent());
    }

    private List<Row> rows(List<List<RoleToken>> body) {
        List<Span> places = body.stream().map(RoleToken::span).toList();
        List<Boolean> gaps = RowGaps.above(places, reading.source()::slice);
        return IntStream.range(0, body.size())
                .mapToObj(at -> new Row(
                        Grid.cells(body.get(at)).stream().map(this::cell).toList(), gaps.get(at), places.get(at)))
                .toList();
    }

    /** {@code Oprindeligt} / {@code budget} */
    private Cell heading(List<RoleToken> lines) {
        List<RoleToken> printed = lines.stream().filter(line -> !line.slice().isEmpty()).toList();
        if (printed.size() < 2) {
            return cell(printed.isEmpty() ? lines.get(0) : printed.get(0));
        }
        String words = printed.stream().map(line -> line.slice().collapsed()).collect(Collectors.joining(" "));
        return new Cell(words, Optional.empty(), RoleToken.span(printed));
    }

    private Cell cell(RoleToken cell) {
        Slice slice = cell.slice();
        return new Cell(slice.collapsed(), reading.values().number(slice.raw()), slice.span());
    }

    /** The lines right above the table, where the unit or the table's title may stand: the last one, and what it ends. */
    private static List<String> introduction(Grid table, List<Text> lines) {
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

    /** {@code kr.   kr.} or {@code 500 kr.   200 kr.} in the first row */
    private static List<String> unitRow(List<Row> rows) {
        return rows.stream().limit(1)
                .flatMap(row -> row.cells().stream().skip(1))
                .filter(cell -> cell.number().isPresent() || UNIT.matcher(cell.text()).matches())
                .map(Cell::text)
                .toList();
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
        if (unit.startsWith("mi") && unit.charAt(2) != 'a' && !unit.startsWith("milliard")) {
            return "mio. kr.";
        }
        if (unit.startsWith("mi")) {
            return "mia. kr.";
        }
        if (unit.startsWith("1") || unit.contains("tusind")) {
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

    /** What merely changes, {@code Ændring}, is an appropriation only where it is money. */
    private static TableKind kind(List<Cell> header, List<String> head, boolean announced, boolean money) {
        boolean followUp = has(header, FOLLOW_UP);
        if (!followUp && head.stream().anyMatch(text -> APPROPRIATION.matcher(text).find() || money && CHANGES.matcher(text).find())) {
            return TableKind.APPROPRIATION;
        }
        boolean named = has(header, BUDGET) || money && has(header, OF_BUDGET);
        return named || announced ? TableKind.BUDGET : TableKind.OTHER;
    }

    private static boolean has(List<Cell> header, Pattern words) {
        return header.stream().anyMatch(cell -> words.matcher(cell.text()).find());
    }
}
