package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts lines into the order in which one reads them, where an extractor took the left column of each item first and the
 * right one after it: {@code Sagsnr.} / {@code Indstilling} / {@code Beslutning}, and below them the number, what is
 * proposed and what was decided. Every line keeps its place in the source.
 */
public final class ColumnOrder {

    private static final int ENOUGH = 2;

    private final List<Facts> facts;
    private final Words words;

    private ColumnOrder(List<Facts> facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    /** The same lines where fewer than two items are printed so, or one of them does not fit. */
    public static List<Facts> read(List<Facts> facts, Words words) {
        List<LabelColumn> columns = LabelColumn.all(facts);
        boolean enough = columns.stream().filter(LabelColumn::hasHeadings).count() >= ENOUGH;
        return !enough || decidesElsewhere(facts, columns) ? facts : new ColumnOrder(facts, words).ordered(columns).orElse(facts);
    }

    private static boolean decidesElsewhere(List<Facts> facts, List<LabelColumn> columns) {
        return facts.stream()
                .filter(fact -> fact.heading().filter(heading -> heading.kind() == SectionKind.DECISION).isPresent())
                .anyMatch(fact -> columns.stream().noneMatch(column -> column.holds(fact.line().index())));
    }

    private Optional<List<Facts>> ordered(List<LabelColumn> columns) {
        List<Integer> order = new ArrayList<>();
        Set<Integer> labels = new HashSet<>();
        int from = 0;
        for (int at = 0; at < columns.size(); at++) {
            LabelColumn column = columns.get(at);
            int end = at + 1 < columns.size() ? columns.get(at + 1).first() : facts.size();
            Optional<List<List<Integer>>> values = new ValueColumn(facts, column, end, at + 1 == columns.size()).values();
            if (values.isEmpty()) {
                return Optional.empty();
            }
            range(from, column.first(), order);
            from = column.end();
            for (int label = 0; label < values.get().size(); label++) {
                labels.add(order.size());
                order.add(column.first() + label);
                order.addAll(values.get().get(label));
                from = order.get(order.size() - 1) + 1;
            }
        }
        range(from, facts.size(), order);
        return Optional.of(reordered(order, labels));
    }

    private static void range(int from, int to, List<Integer> order) {
        for (int index = from; index < to; index++) {
            order.add(index);
        }
    }

    /** Labels stand apart from the values that are now above them, values right below their labels. */
    private List<Facts> reordered(List<Integer> order, Set<Integer> labels) {
        List<Facts> lines = new ArrayList<>(order.size());
        for (int index : order) {
            boolean label = labels.contains(lines.size());
            boolean value = labels.contains(lines.size() - 1);
            Facts fact = facts.get(index);
            lines.add(label ? Facts.of(fact.line().apart().at(lines.size()), words)
                    : value ? Facts.of(fact.line().below().at(lines.size()), words) : fact.at(lines.size()));
        }
        return lines;
    }
}
