package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers that stand alone behind a word and count through the document: {@code Punkt 1:}, {@code Punkt 2:}. Those of
 * answers start over in each item; what counts once through all of it counts items, whatever stands below.
 */
final class CountingMarks {

    private static final int ENOUGH = 3;

    private final Sheet sheet;

    private CountingMarks(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The lines of such numbers outside the contents. */
    static BitSet lines(Sheet sheet, Contents contents) {
        CountingMarks marks = new CountingMarks(sheet);
        Map<String, List<Integer>> styles = new HashMap<>();
        for (int index = 0; index < sheet.size(); index++) {
            if (!sheet.furniture().get(index) && !contents.holds(index) && sheet.standsAlone(index)) {
                int line = index;
                sheet.at(index).marker().filter(marker -> marker.isWorded() && marker.standsAlone())
                        .ifPresent(marker -> styles.computeIfAbsent(marker.style(), style -> new ArrayList<>()).add(line));
            }
        }
        BitSet lines = new BitSet();
        styles.values().stream().filter(marks::count).forEach(counting -> counting.forEach(lines::set));
        return lines;
    }

    private boolean count(List<Integer> lines) {
        for (int at = 1; at < lines.size(); at++) {
            if (number(lines.get(at)) != number(lines.get(at - 1)) + 1) {
                return false;
            }
        }
        return lines.size() >= ENOUGH;
    }

    private int number(int line) {
        return sheet.at(line).marker().map(Marker::number).orElse(0);
    }
}
