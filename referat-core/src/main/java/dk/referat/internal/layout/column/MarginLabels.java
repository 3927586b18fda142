package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the labels of items out of the margin right of their text and puts them above it: {@code Sagsfremstilling      Åben sag},
 * {@code Bænkene er gamle.     Sagsnr.: 26/1042}. All that stands at one column is labels, in item after item.
 */
final class MarginLabels {

    private static final int ENOUGH = 2;
    private static final int NARROWEST = 30;
    private static final int LONGEST = 60;
    private static final int TEXT = 15;
    private static final Pattern LABELLED = Pattern.compile("(?U)^\\p{Lu}[\\p{L}. ]{1,24}:\\s*\\S.*");

    private final List<Line> lines;
    private final Words words;
    private final int column;

    private MarginLabels(List<Line> lines, Words words, int column) {
        this.lines = lines;
        this.words = words;
        this.column = column;
    }

    static List<Line> read(List<Line> lines, Words words) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (Line line : lines) {
            ColumnCut.column(line).filter(column -> column >= NARROWEST)
                    .filter(column -> isNumber(ColumnCut.of(line, column), words))
                    .ifPresent(column -> numbers.merge(column, 1, Integer::sum));
        }
        return numbers.entrySet().stream()
                .filter(number -> number.getValue() >= ENOUGH)
                .map(number -> new MarginLabels(lines, words, number.getKey()))
                .filter(MarginLabels::isMargin)
                .findFirst()
                .map(MarginLabels::ordered)
                .orElse(lines);
    }

    private static boolean isNumber(Optional<ColumnCut> cut, Words words) {
        Optional<Label> label = cut.map(ColumnCut::right).flatMap(words::label);
        return label.filter(found -> found.is(LabelKind.CASE_NUMBER) && CaseLines.labelled(found.value()).isPresent()).isPresent();
    }

    /** Text stands left of the labels, and nothing but labels at their column. */
    private boolean isMargin() {
        List<ColumnCut> cuts = lines.stream().map(this::margin).flatMap(Optional::stream).toList();
        long alone = cuts.stream().filter(cut -> cut.left().isEmpty()).count();
        boolean labels = cuts.stream().allMatch(this::isLabel);
        boolean texts = cuts.stream().filter(cut -> isText(cut.left())).count() >= ENOUGH;
        return labels && texts && alone > 0;
    }

    private boolean isText(Slice left) {
        return Marker.of(left).isPresent() || left.length() > TEXT && !isLabel(new ColumnCut(left, left));
    }

    private Optional<ColumnCut> margin(Line line) {
        return ColumnCut.of(line, column).filter(cut -> !cut.right().isEmpty());
    }

    private boolean isLabel(ColumnCut cut) {
        String text = cut.right().raw();
        Set<LabelKind> kinds = words.lexicon().labels(text);
        return text.length() < LONGEST && (LABELLED.matcher(text).matches() || kinds.contains(LabelKind.OPEN) || kinds.contains(LabelKind.CLOSED));
    }

    /** The labels of an item stand above the first line that has one, or below it if that is the title; later on, their lines are blank. */
    private List<Line> ordered() {
        List<Line> ordered = new ArrayList<>(lines.size());
        Set<String> labels = new HashSet<>();
        int place = 0;
        boolean apart = false;
        for (Line line : lines) {
            Optional<ColumnCut> cut = margin(line);
            boolean alone = cut.filter(parts -> parts.left().isEmpty()).isPresent();
            if (cut.isPresent() && (labels.isEmpty() || labels.contains(label(cut.get())))) {
                labels.clear();
                place = ordered.size() + (Marker.of(cut.get().left()).isPresent() ? 1 : 0);
            }
            if (!alone) {
                Line text = cut.map(parts -> line.withText(parts.left())).orElse(line);
                ordered.add(apart ? text.apart() : text);
            }
            if (cut.isPresent()) {
                labels.add(label(cut.get()));
                ordered.add(place++, line.withText(cut.get().right()).below());
            }
            apart = alone;
        }
        return ordered;
    }

    private static String label(ColumnCut cut) {
        return cut.right().raw().replaceFirst(":.*", "");
    }
}
