package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.AgendaItem;
import dk.referat.model.Attachment;
import dk.referat.model.CaseNumber;
import dk.referat.model.Decision;
import dk.referat.model.ItemType;
import dk.referat.model.OtherCaseNumber;
import dk.referat.model.Recommendation;
import dk.referat.model.RunningText;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Table;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an item of the agenda. */
final class ItemReader {

    private static final int CLOSED_BEFORE = 20;
    private static final Pattern CLOSED = Pattern.compile("(?i)(?:\\d[.)]?[ \\t]+lukket|[(\\[][ \\t]*lukket[ \\t]*[)\\]])[ \\t]*$");

    private final Reading reading;
    private final SectionReader sections;
    private final RecommendationReader recommendations;
    private final DecisionReader decisions;
    private final ItemAbsences absences;
    private final TableReader tables;
    private final ItemRoute routes;
    private final ProseValues prose;

    ItemReader(Reading reading) {
        this.reading = reading;
        this.sections = new SectionReader(reading);
        this.recommendations = new RecommendationReader(reading.lexicon());
        this.decisions = new DecisionReader(reading);
        this.absences = new ItemAbsences(reading);
        this.tables = new TableReader(reading);
        this.routes = new ItemRoute(reading);
        this.prose = new ProseValues(reading);
    }

    /** An item, and its place among items of which none has a number. */
    AgendaItem read(Tree item, Optional<String> position) {
        Tree head = item.first("itemHead").orElseThrow();
        List<Tree> parts = item.find("section").stream().map(Tree::below).flatMap(Optional::stream).toList();
        List<Section> read = parts.stream().map(sections::read).toList();
        List<Text> opening = reading.lines().ofTokens(head.tokens().stream().filter(SectionReader::isLine));
        Optional<ItemType> type = type(head, read);
        return new AgendaItem(
                head.first("itemNumber").map(tree -> tree.slice().text()),
                title(item, head),
                type,
                head.first("itemClosed").isPresent(),
                caseNumber(head).or(() -> item.first("itemFoot").flatMap(this::caseNumber)),
                opening,
                read,
                recommendation(parts, head),
                absences.complete(decisions(parts, head, position), head, title(item, head), read),
                attachments(item),
                tables(head, parts, read, title(item, head)),
                routes.read(head, read, parts, type),
                new RunningText(prose(opening, read), prose::read),
                head.tokens().isEmpty() ? item.span() : head.span(),
                item.span());
    }

    private static Text title(Tree item, Tree head) {
        List<Tree> lines = head.find("itemTitle");
        if (lines.isEmpty()) {
            return new Text("", new Span(item.span().start(), item.span().start()));
        }
        String words = lines.stream().map(line -> line.slice().collapsed()).collect(Collectors.joining(" "));
        return new Text(words, lines.stream().map(line -> line.slice().span()).reduce(Span::union).orElseThrow());
    }

    private Optional<ItemType> type(Tree head, List<Section> sections) {
        Stream<String> printed = head.find("itemType").stream().map(tree -> tree.slice().raw());
        Stream<String> routed = sections.stream()
                .filter(section -> section.kind() == SectionKind.ROUTE || section.kind() == SectionKind.AUTHORITY)
                .flatMap(ItemReader::typeLines);
        return Stream.concat(printed, routed).map(this::typeOf).flatMap(Optional::stream).findFirst();
    }

    /** Lines that could be the type; any below a heading that announces it, {@code Sagsgang og sagstype}. */
    private static Stream<String> typeLines(Section section) {
        boolean announced = section.heading().value().endsWith("sagstype");
        return section.lines().stream().map(Text::value).filter(line -> announced || line.endsWith("sag"));
    }

    private Optional<ItemType> typeOf(String words) {
        Set<LabelKind> kinds = reading.lexicon().labels(words);
        if (kinds.contains(LabelKind.TYPE_DECISION)) {
            return Optional.of(ItemType.DECISION);
        }
        if (kinds.contains(LabelKind.TYPE_INFORMATION)) {
            return Optional.of(ItemType.INFORMATION);
        }
        return kinds.contains(LabelKind.TYPE_DISCUSSION) ? Optional.of(ItemType.DISCUSSION) : Optional.empty();
    }

    private Optional<CaseNumber> caseNumber(Tree head) {
        return head.first("caseNumber").map(Tree::slice).map(slice -> reading.values()
                .caseNumber(slice.raw(), slice.start())
                .filter(number -> number.span().equals(slice.span()))
                .orElseGet(() -> new OtherCaseNumber(
                        slice.collapsed(), Optional.empty(), OptionalInt.empty(), slice.span())));
    }

    private Optional<Recommendation> recommendation(List<Tree> parts, Tree head) {
        Optional<Tree> own =
                parts.stream().filter(part -> part.rule().equals("recommendationSection")).findFirst();
        return own.or(() -> Stream.concat(Stream.of(head), parts.stream()).filter(part -> !part.find("point", "lead").isEmpty()).findFirst())
                .flatMap(recommendations::read);
    }

    private List<Decision> decisions(List<Tree> parts, Tree head, Optional<String> position) {
        Optional<String> number = head.first("itemNumber").map(tree -> tree.slice().collapsed()).or(() -> position);
        List<Decision> all = new ArrayList<>(decisions.read(head, number));
        parts.forEach(part -> all.addAll(decisions.read(part, number)));
        return all;
    }

    private List<Attachment> attachments(Tree item) {
        return WrappedAttachments.joined(item.find("attachment").stream()
                .filter(tree -> tree.tokens().get(0).is("ATTACHMENT"))
                .map(Tree::slice)
                .map(slice -> new Attachment(slice.collapsed(), isClosed(slice), slice.span()))
                .toList());
    }

    /** {@code Notat (lukket)}, {@code 2 Lukket Notat}, {@code ( Lukket ) Notat} */
    private boolean isClosed(Slice name) {
        String before = reading.source().slice(new Span(Math.max(0, name.start() - CLOSED_BEFORE), name.start()));
        return name.raw().toLowerCase(Locale.ROOT).contains("(lukket)") || CLOSED.matcher(before).find();
    }

    private List<Table> tables(Tree head, List<Tree> parts, List<Section> read, Text title) {
        List<Table> all = new ArrayList<>();
        Grid.of(head).forEach(table -> all.add(tables.read(table, title, Optional.empty(), List.of())));
        for (int at = 0; at < parts.size(); at++) {
            Section section = read.get(at);
            Grid.of(parts.get(at)).forEach(table ->
                    all.add(tables.read(table, title, Optional.of(section.heading().value()), section.lines())));
        }
        return all;
    }

    private static List<Text> prose(List<Text> opening, List<Section> sections) {
        return Stream.concat(opening.stream(), sections.stream().flatMap(section -> section.lines().stream())).toList();
    }
}
