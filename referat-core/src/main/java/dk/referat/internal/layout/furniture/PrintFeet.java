package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the day on which a page was printed, alone beside its count: {@code Page 1 of 3}, {@code 30-09-2010}. */
final class PrintFeet {

    private static final Pattern COUNT = Pattern.compile("(?i)(?:page|side)\\s+\\d{1,4}\\s+(?:of|af)\\s+\\d{1,4}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d{2}(?:\\s+\\d{1,2}[:.]\\d{2})?");

    private PrintFeet() {}

    static BitSet find(List<Facts> facts) {
        BitSet feet = new BitSet();
        for (int index = 0; index < facts.size(); index++) {
            if (isDay(facts, index) && (isCount(facts, index - 1) || isCount(facts, index + 1))) {
                feet.set(index);
            }
        }
        return feet;
    }

    private static boolean isDay(List<Facts> facts, int index) {
        return DAY.matcher(facts.get(index).line().text()).matches();
    }

    private static boolean isCount(List<Facts> facts, int index) {
        return index >= 0 && index < facts.size() && COUNT.matcher(facts.get(index).line().text()).matches();
    }
}
