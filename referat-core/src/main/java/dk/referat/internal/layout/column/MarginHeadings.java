package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts headings that stand in a column of their own, left of their text, above it: {@code Tema           Nye bænke på havnen.}
 * A heading may take several lines beside those of its text: {@code Beslutning Havne-   Godkendt.}, {@code udvalget}.
 */
final class MarginHeadings {

    private static final int ENOUGH = 3;
    private static final int PROSE = 25;
    private static final int WIDEST = 40;

    private final List<Line> lines;
    private final Words words;
    private final List<MarginBlock> blocks;
    private final Set<String> recurring = new HashSet<>();

    private MarginHeadings(List<Line> lines, Words words, int column) {
        this.lines = lines;
        this.words = words;
        this.blocks = MarginBlock.all(lines, column, this::isKnown);
        Set<String> seen = new HashSet<>();
        blocks.stream().map(MarginHeadings::key).filter(key -> !seen.add(key)).forEach(recurring::add);
    }

    static List<Line> read(List<Line> lines, Words words) {
        Map<Integer, Integer> columns = new HashMap<>();
        for (Line line : lines) {
            if (line.indent() == 0) {
                ColumnCut.column(line).filter(column -> column < WIDEST).ifPresent(column -> columns.merge(column, 1, Integer::sum));
            }
        }
        return columns.entrySet().stream()
                .filter(column -> column.getValue() >= ENOUGH * 2)
                .max(Comparator.comparing(Map.Entry<Integer, Integer>::getValue).thenComparing(Map.Entry::getKey))
                .map(column -> new MarginHeadings(lines, words, column.getKey()))
                .filter(MarginHeadings::isMargin)
                .map(MarginHeadings::ordered)
                .orElse(lines);
    }

    /** Several known headings come again and again, and what stands beside them is prose. */
    private boolean isMargin() {
        long known = recurring.stream().filter(key -> words.kind(key).isPresent()).count();
        long prose = blocks.stream().filter(block -> isHeading(block) && block.texts().stream().anyMatch(text -> text.slice().length() > PROSE)).count();
        return known >= ENOUGH && prose >= ENOUGH;
    }

    private List<Line> ordered() {
        List<Line> ordered = new ArrayList<>(lines.size());
        Map<Integer, MarginBlock> first = new HashMap<>();
        blocks.forEach(block -> first.put(block.first(), block));
        for (int index = 0; index < lines.size(); index++) {
            Optional<MarginBlock> block = Optional.ofNullable(first.get(index)).filter(this::isHeading);
            if (block.isPresent()) {
                Line heading = lines.get(index).withText(block.get().label());
                ordered.add(isKnown(block.get().label()) ? heading : heading.asHeading());
                ordered.addAll(block.get().texts());
                index = block.get().end() - 1;
            } else {
                ordered.add(lines.get(index));
            }
        }
        return ordered;
    }

    /** Words of metadata stand in the same column. */
    private boolean isHeading(MarginBlock block) {
        Set<LabelKind> labels = words.lexicon().labels(key(block));
        boolean known = isKnown(block.label());
        return !labels.contains(LabelKind.ABSENTEES) && !areLabels(block) && (known || labels.isEmpty() && recurring.contains(key(block)));
    }

    /** {@code Sag nr.:} above {@code Emne:}: labels, each of which has its value beside it. */
    private static boolean areLabels(MarginBlock block) {
        int colon = block.label().raw().indexOf(':');
        return colon >= 0 && colon + 1 < block.label().length();
    }

    private boolean isKnown(Slice label) {
        return words.heading(label).filter(Heading::standsAlone).isPresent();
    }

    private static String key(MarginBlock block) {
        return Lexicon.key(block.label().raw());
    }
}
