package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Sheet;
import java.util.BitSet;
import java.util.List;

/**
 * The lines right below a title that say where a case was before: {@code Havneudvalget den 3. maj 2026, pkt. 4} above
 * {@code Byrådet den 7. maj 2026, pkt. 2}, and prose below them. What bodies decided stands further down under their names.
 */
final class EarlierTreatments {

    private static final int ENOUGH = 2;

    private final Sheet sheet;
    private final BitSet lines = new BitSet();

    EarlierTreatments(Sheet sheet, List<Outline> items) {
        this.sheet = sheet;
        items.forEach(this::find);
    }

    boolean has(int index) {
        return lines.get(index);
    }

    private void find(Outline item) {
        int first = HeadingCounts.firstBehindTitle(sheet, item);
        int behind = first;
        int count = 0;
        while (behind < item.end() && sheet.at(behind).body().isPresent()) {
            behind = sheet.next(behind);
            count++;
        }
        boolean prose = behind < item.end() && sheet.isApart(behind) && !sheet.words().tellsRuling(sheet.line(behind));
        int decided = decided(behind, item.end());
        if (count > 0 && prose && decided < item.end() && (count >= ENOUGH || !sheet.isApart(sheet.next(decided)))) {
            lines.set(first, behind);
        }
    }

    /** The next line with the name of a body that has something right behind it. */
    private int decided(int from, int end) {
        int index = from;
        while (index < end && (sheet.at(index).body().isEmpty() || sheet.next(index) >= end)) {
            index = sheet.next(index);
        }
        return index;
    }
}
