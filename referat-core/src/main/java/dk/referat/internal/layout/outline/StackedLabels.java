package dk.referat.internal.layout.outline;

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
 * Where nobody is absent, {@code Fraværende:} has no value.
 */
public final class StackedLabels {

    private static final int ENOUGH = 2;

    private StackedLabels() {}

    /** The label of each line that is the value of a label further above. */
    public static Map<Integer, Facts> of(Sheet sheet, Outline item) {
        List<Facts> labels = new ArrayList<>();
        for (int index = item.lastOfTitle() + 1; index < item.end(); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            if (isLabel(fact)) {
                labels.add(fact);
            } else if (!labels.isEmpty() || !isAccess(fact)) {
                return labels.size() < ENOUGH ? Map.of() : paired(sheet, labels, index, item.end());
            }
        }
        return Map.of();
    }

    private static boolean isLabel(Facts fact) {
        return isNumber(fact) || fact.isOnly(LabelKind.ITEM_TYPE) || fact.isOnly(LabelKind.ITEM_OTHER) || fact.isOnly(LabelKind.ABSENTEES);
    }

    private static boolean isNumber(Facts fact) {
        return fact.isOnly(LabelKind.CASE_NUMBER) || fact.isOnly(LabelKind.JOURNAL_NUMBER);
    }

    /** {@code Åben sag} between the title and the labels. */
    private static boolean isAccess(Facts fact) {
        return fact.isOnly(LabelKind.OPEN) || fact.isOnly(LabelKind.CLOSED);
    }

    /** In their order; what is below a label for numbers must be one, and below a label for absentees a name. */
    private static Map<Integer, Facts> paired(Sheet sheet, List<Facts> labels, int first, int end) {
        Map<Integer, Facts> values = new HashMap<>();
        int index = first;
        for (Facts label : labels) {
            if (label.isOnly(LabelKind.ABSENTEES)) {
                index = names(sheet, label, index, end, values);
                continue;
            }
            boolean fits = index < end && isNumber(label) == CaseLines.own(sheet.line(index).slice()).isPresent();
            if (!fits) {
                return Map.of();
            }
            values.put(index, label);
            index = sheet.next(index);
        }
        return values;
    }

    /** Puts the names that stand together; gives the line behind them. */
    private static int names(Sheet sheet, Facts label, int first, int end, Map<Integer, Facts> values) {
        int index = first;
        while (index < end && sheet.at(index).heading().isEmpty() && sheet.words().absenceLabels().areNames(sheet.line(index))
                && (index == first || sheet.line(index).gap() == 0)) {
            values.put(index, label);
            index = sheet.next(index);
        }
        return index;
    }
}
