package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Sheet;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Lines that stand apart in a list whose numbered titles follow each other closely: the headings of groups, {@code Havnens
 * sager:}, and what the paper prints around the list. They go on with no title.
 */
final class ApartLines {

    private static final int ENOUGH = 2;

    private final BitSet apart = new BitSet();

    ApartLines(Sheet sheet, List<Integer> lines, IntPredicate numbers) {
        boolean other = false;
        int close = 0;
        for (int at = 1; at < lines.size(); at++) {
            int index = lines.get(at);
            boolean numbered = numbers.test(index);
            close += numbered && numbers.test(lines.get(at - 1)) && sheet.line(index).gap() == 0 ? 1 : 0;
            other = !numbered && (sheet.line(index).gap() > 0 ? !Character.isLowerCase(sheet.line(index).text().charAt(0)) : other);
            apart.set(index, other);
        }
        if (close < ENOUGH) {
            apart.clear();
        }
    }

    boolean has(int index) {
        return apart.get(index);
    }
}
