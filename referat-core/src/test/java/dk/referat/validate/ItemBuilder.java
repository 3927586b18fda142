package dk.referat.validate;

import dk.referat.model.AgendaItem;
import dk.referat.model.Attachment;
import dk.referat.model.CaseNumber;
import dk.referat.model.Cell;
import dk.referat.model.Decision;
import dk.referat.model.ItemType;
import dk.referat.model.OtherCaseNumber;
import dk.referat.model.PriceLevel;
import dk.referat.model.Recommendation;
import dk.referat.model.RecommendationPoint;
import dk.referat.model.RouteStep;
import dk.referat.model.Row;
import dk.referat.model.RunningText;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Table;
import dk.referat.model.TableKind;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Writes an item for tests. */
final class ItemBuilder {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");

    private final MinutesBuilder minutes;
    private final int start;
    private final Optional<Text> number;
    private final Text title;
    private Optional<ItemType> type = Optional.empty();
    private boolean closed;
    private Optional<CaseNumber> caseNumber = Optional.empty();
    private final List<Text> opening = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Optional<Recommendation> recommendation = Optional.empty();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<RouteStep> route = new ArrayList<>();
    private final List<Text> prose = new ArrayList<>();

    ItemBuilder(MinutesBuilder minutes, String number, String title) {
        this.minutes = minutes;
        this.start = minutes.here();
        this.number = number.isEmpty() ? Optional.empty() : Optional.of(minutes.line(number));
        this.title = minutes.line(title);
    }

    ItemBuilder type(ItemType asked) {
        type = Optional.of(asked);
        return this;
    }

    ItemBuilder closed() {
        closed = true;
        return this;
    }

    ItemBuilder caseNumber(String printed) {
        Text text = minutes.line(printed);
        caseNumber = Optional.of(new OtherCaseNumber(printed, Optional.empty(), OptionalInt.empty(), text.span()));
        return this;
    }

    ItemBuilder section(SectionKind kind, String heading, String... lines) {
        Text printed = minutes.line(heading);
        List<Text> texts = Arrays.stream(lines).map(minutes::line).toList();
        prose.addAll(texts);
        Span span = texts.isEmpty() ? printed.span() : printed.span().union(texts.get(texts.size() - 1).span());
        sections.add(new Section(printed, kind, texts, span));
        return this;
    }

    ItemBuilder opening(String... lines) {
        Arrays.stream(lines).map(minutes::line).forEach(opening::add);
        prose.addAll(opening);
        return this;
    }

    ItemBuilder prose(String... lines) {
        return section(SectionKind.PRESENTATION, "Sagsfremstilling", lines);
    }

    /** Points with a number are given as {@code 1. Noget}. */
    ItemBuilder recommends(String... points) {
        List<RecommendationPoint> read = new ArrayList<>();
        for (String point : points) {
            boolean numbered = point.matches("\\d+\\. .*");
            read.add(new RecommendationPoint(
                    numbered ? Optional.of(point.substring(0, point.indexOf('.'))) : Optional.empty(),
                    numbered ? point.substring(point.indexOf(' ') + 1) : point,
                    minutes.line(point).span()));
        }
        Span span = read.get(0).span().union(read.get(read.size() - 1).span());
        recommendation = Optional.of(new Recommendation(Optional.empty(), read, span));
        return this;
    }

    ItemBuilder route(String body, RouteStep.Role role) {
        route.add(new RouteStep(body, role, minutes.line(body + " " + role).span()));
        return this;
    }

    ItemBuilder decision(Consumer<DecisionBuilder> parts) {
        DecisionBuilder decision = new DecisionBuilder(minutes);
        parts.accept(decision);
        decisions.add(decision.build());
        return this;
    }

    ItemBuilder decides(String ruling) {
        return decision(decision -> decision.line(ruling));
    }

    ItemBuilder attachments(String... names) {
        section(SectionKind.ATTACHMENTS, "Bilag");
        for (String name : names) {
            attachments.add(new Attachment(name, false, minutes.line(name).span()));
        }
        return this;
    }

    /** Rows of cells divided by {@code |}; the first is the header, and a row that begins with {@code ~} follows a gap. */
    ItemBuilder table(TableKind kind, String unit, String... rows) {
        List<List<Cell>> cells = new ArrayList<>();
        List<Row> body = new ArrayList<>();
        for (String row : rows) {
            cells.add(cells(row.replaceFirst("^~", "")));
            if (cells.size() > 1) {
                List<Cell> last = cells.get(cells.size() - 1);
                Span span = last.get(0).span().union(last.get(last.size() - 1).span());
                body.add(new Row(last, row.startsWith("~"), span));
            }
        }
        Span span = cells.get(0).get(0).span().union(body.get(body.size() - 1).span());
        Optional<String> printed = unit.isEmpty() ? Optional.empty() : Optional.of(unit);
        Optional<PriceLevel> level = Optional.empty();
        tables.add(new Table(Optional.of("Økonomi"), printed, level, kind, cells.get(0), body, span));
        return this;
    }

    private List<Cell> cells(String row) {
        List<Cell> cells = new ArrayList<>();
        for (String text : row.split("\\|", -1)) {
            String printed = text.strip();
            Optional<BigDecimal> number = NUMBER.matcher(printed).matches()
                    ? Optional.of(FixtureValues.number(printed))
                    : Optional.empty();
            cells.add(new Cell(printed, number, minutes.line(printed).span()));
        }
        return cells;
    }

    AgendaItem build() {
        Span span = new Span(start, Math.max(start, minutes.here() - 1));
        return new AgendaItem(
                number,
                title,
                type,
                closed,
                caseNumber,
                opening,
                sections,
                recommendation,
                decisions,
                attachments,
                tables,
                route,
                new RunningText(prose, FixtureValues::read),
                number.map(Text::span).orElse(title.span()).union(title.span()),
                span);
    }
}
