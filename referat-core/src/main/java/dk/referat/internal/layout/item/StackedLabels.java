package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the labels of an item's head with their values where all labels stand above all values, as columns do that were
 * read one after the other: {@code Sagsnummer} / {@code Sagstype} / {@code 24.00.00-G01-7-23} / {@code Beslutningssag}.
 */
final class StackedLabels {

    private static final int ENOUGH = 2;

    private StackedLabels() {}

    /** The label of each line that is the value of a label further above. */
    static Map<Integer, Facts> of(Sheet sheet, Outline item) {
        List<Facts> labels = new ArrayList<>();
        for (int index = item.lastOfTitle() + 1; index < item.headEnd(); index = sheet.next(index)) {
            if (isLabel(sheet.at(index))) {
                labels.add(sheet.at(index));
            } else {
                return labels.size() < ENOUGH ? Map.of() : paired(sheet, labels, index, item.headEnd());
            }
        }
        return Map.of();
    }

    private static boolean isLabel(Facts fact) {
        return isNumber(fact) || fact.isOnly(LabelKind.ITEM_TYPE) || fact.isOnly(LabelKind.ITEM_OTHER);
    }

    private static boolean isNumber(Facts fact) {
        return fact.isOnly(LabelKind.CASE_NUMBER) || fact.isOnly(LabelKind.JOURNAL_NUMBER);
    }

    /** In their order; what is below a label for numbers must be one. */
    private static Map<Integer, Facts> paired(Sheet sheet, List<Facts> labels, int first, int end) {
        Map<Integer, Facts> values = new HashMap<>();
        int index = first;
        for (Facts label : labels) {
            boolean fits = index < end && isNumber(label) == CaseLines.own(sheet.line(index).slice()).isPresent();
            if (!fits) {
                return Map.of();
            }
            values.put(index, label);
            index = sheet.next(index);
        }
        return values;
    }
}
