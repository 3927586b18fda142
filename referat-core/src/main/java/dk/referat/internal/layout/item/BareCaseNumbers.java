package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Case numbers without label or form, {@code 181204.}: right below the title, in most items, and each another number. */
final class BareCaseNumbers {

    private static final int ENOUGH = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{5,8}\\.?");

    private BareCaseNumbers() {}

    static BitSet of(Sheet sheet, List<Outline> items) {
        BitSet lines = new BitSet();
        Set<String> numbers = new HashSet<>();
        for (Outline item : items) {
            int below = sheet.next(Math.max(item.from(), item.lastOfTitle()));
            if (below < item.headEnd() && NUMBER.matcher(sheet.line(below).text()).matches() && numbers.add(sheet.line(below).text())) {
                lines.set(below);
            }
        }
        return lines.cardinality() >= ENOUGH && lines.cardinality() * 2 > items.size() ? lines : new BitSet();
    }
}
