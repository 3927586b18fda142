package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels and headings of one item without a blank line between them, that of a decision among them.
 *
 * @param lines the labels
 */
record LabelColumn(List<Facts> lines) {

    private static final int FEWEST = 2;
    private static final List<LabelKind> OF_ITEM = List.of(
            LabelKind.CASE_NUMBER, LabelKind.JOURNAL_NUMBER, LabelKind.ITEM_TYPE, LabelKind.ITEM_OTHER);

    LabelColumn {
        lines = List.copyOf(lines);
    }

    static List<LabelColumn> all(List<Facts> facts) {
        List<LabelColumn> columns = new ArrayList<>();
        List<Facts> run = new ArrayList<>();
        for (Facts fact : facts) {
            if (!run.isEmpty() && (fact.line().gap() > 0 || !isLabel(fact))) {
                add(run, fact.line().gap() > 0, columns);
                run.clear();
            }
            if (isLabel(fact)) {
                run.add(fact);
            }
        }
        return columns;
    }

    private static void add(List<Facts> run, boolean apart, List<LabelColumn> columns) {
        LabelColumn column = new LabelColumn(run);
        boolean decides = run.stream().anyMatch(fact -> column.isOf(fact, SectionKind.DECISION));
        if (apart && decides && column.size() >= FEWEST) {
            columns.add(column);
        }
    }

    private static boolean isLabel(Facts fact) {
        return fact.isStandaloneHeading() || OF_ITEM.stream().anyMatch(fact::isOnly);
    }

    private boolean isOf(Facts fact, SectionKind kind) {
        return fact.isStandaloneHeading() && fact.heading().get().kind() == kind;
    }

    boolean isOf(int label, SectionKind kind) {
        return isOf(lines.get(label), kind);
    }

    boolean isCaseNumber(int label) {
        return lines.get(label).isOnly(LabelKind.CASE_NUMBER);
    }

    int size() {
        return lines.size();
    }

    boolean hasHeadings() {
        return lines.stream().filter(Facts::isStandaloneHeading).count() >= FEWEST;
    }

    /** The labels above the first heading: what the head of the item says. */
    int headLabels() {
        int count = 0;
        while (!lines.get(count).isStandaloneHeading()) {
            count++;
        }
        return count;
    }

    int first() {
        return lines.get(0).line().index();
    }

    int end() {
        return first() + size();
    }

    boolean holds(int index) {
        return index >= first() && index < end();
    }
}
