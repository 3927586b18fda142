package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the case number in the block above a title that prints as many labels as values, all labels first: {@code Sagsnr.},
 * {@code Havn}, {@code 2022/101}, {@code Nordhavnen}. What the other labels say need not be known.
 */
final class BlockAbove {

    private BlockAbove() {}

    /** The label of the line that is the case number, by that line. */
    static Map<Integer, Facts> of(Sheet sheet, Outline item) {
        List<Integer> lines = new ArrayList<>();
        for (int index = item.from(); index < item.start().first(); index = sheet.next(index)) {
            lines.add(index);
        }
        int half = lines.size() / 2;
        for (int at = 0; at < half && lines.size() == half * 2; at++) {
            Facts label = sheet.at(lines.get(at));
            Slice value = sheet.line(lines.get(at + half)).slice();
            if (label.isOnly(LabelKind.CASE_NUMBER) && CaseLines.labelled(value).isPresent()) {
                return Map.of(lines.get(at + half), label);
            }
        }
        return Map.of();
    }
}
