package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that stand below the numbers of items again and again, each time above another title: {@code 4},
 * {@code Emne}, <b>title</b>. They are the label of the title.
 */
final class TitleLabels {

    private static final int ENOUGH = 3;
    private static final int LONGEST = 30;

    private final Sheet sheet;
    private final Set<String> labels;
    /** Those that are known for it, and need no number above them. */
    private final Set<String> words;

    TitleLabels(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        Map<String, List<Integer>> below = new HashMap<>();
        for (Facts fact : sheet.facts()) {
            int next = sheet.next(fact.line().index());
            if (fact.marker().filter(Marker::standsAlone).isPresent() && !contents.holds(fact.line().index()) && next < sheet.size() && mayBeLabel(next)) {
                below.computeIfAbsent(sheet.line(next).key(), key -> new ArrayList<>()).add(next);
            }
        }
        this.words = words(contents);
        this.labels = below.entrySet().stream().filter(label -> isLabel(label.getValue())).map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /** The line of the title: the one below, where a line is such a label. */
    int behind(int index) {
        return index < sheet.size() && labels.contains(sheet.line(index).key()) ? sheet.next(index) : index;
    }

    /** Whether a title stands below such a label that has no number above it. */
    boolean isLabelled(int title) {
        int above = sheet.previous(title);
        return above >= 0 && sheet.line(title).gap() == 0 && words.contains(sheet.line(above).key());
    }

    private Set<String> words(Contents contents) {
        Map<String, List<Integer>> columns = sheet.facts().stream()
                .filter(fact -> fact.isOnly(LabelKind.CONTENTS_COLUMN) && !contents.holds(fact.line().index()))
                .map(fact -> fact.line().index())
                .collect(Collectors.groupingBy(index -> sheet.line(index).key()));
        return columns.entrySet().stream().filter(label -> label.getValue().size() >= ENOUGH && isLabel(label.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayBeLabel(int index) {
        Facts fact = sheet.at(index);
        return fact.line().length() < LONGEST && fact.line().isTitleLike() && fact.marker().isEmpty() && fact.heading().isEmpty()
                && !fact.isLabel(LabelKind.CLOSED) && !fact.isLabel(LabelKind.OPEN);
    }

    private boolean isLabel(List<Integer> lines) {
        List<Integer> titles = lines.stream().map(sheet::next).filter(next -> next < sheet.size() && TitleEvidence.couldBeTitle(sheet.at(next))).toList();
        boolean column = lines.stream().allMatch(line -> sheet.words().isColumnHeads(sheet.line(line).text()));
        long different = titles.stream().map(title -> sheet.line(title).key()).distinct().count();
        return lines.size() >= (column ? 2 : ENOUGH) && titles.size() * 3 >= lines.size() * 2 && different * 3 >= titles.size() * 2;
    }
}
