package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Sheet;
import java.util.HashMap;
import java.util.Map;

/** Which titles come again below the lines that print them. */
final class TitleRepeats {

    private static final int SHORTEST = 5;
    /** What two titles must have in common where either was cut short. */
    private static final int ENOUGH = 16;

    private final Sheet sheet;
    private final Map<String, Integer> lastOfKey = new HashMap<>();

    TitleRepeats(Sheet sheet) {
        this.sheet = sheet;
        for (int index = 0; index < sheet.size(); index++) {
            if (!sheet.furniture().get(index)) {
                lastOfKey.put(sheet.titleKey(index), index);
            }
        }
    }

    /** Whether the title of a line is printed again at or behind another line. */
    boolean comesAgain(int index, int from) {
        return comesAgain(sheet.titleKey(index), from);
    }

    boolean comesAgain(String key, int from) {
        return key.length() >= SHORTEST && last(key) >= from;
    }

    /** The last line with a title, or -1. */
    int last(String key) {
        return lastOfKey.getOrDefault(key, -1);
    }

    /** Whether a line prints a title, as a whole or cut short. */
    boolean repeats(int index, String title) {
        String key = sheet.titleKey(index);
        boolean one = key.equals(title) && !key.isEmpty();
        return one || key.length() >= ENOUGH && title.length() >= ENOUGH && (key.startsWith(title) || title.startsWith(key));
    }

    /** How many of some lines come again behind them. */
    int count(int first, int end) {
        int repeated = 0;
        for (int index = first; index < end; index++) {
            if (!sheet.furniture().get(index) && comesAgain(index, end)) {
                repeated++;
            }
        }
        return repeated;
    }

    /** Whether a block of lines is printed twice: what comes again stands as close together as here. */
    boolean isPrintedTwice(int first, int end) {
        int together = 0;
        for (int index = first; index < end; index = sheet.next(index)) {
            int next = sheet.next(index);
            if (next < end && comesAgain(index, end) && comesAgain(next, end)
                    && last(sheet.titleKey(next)) == sheet.next(last(sheet.titleKey(index)))) {
                together++;
            }
        }
        return together > 0 && together * 2 >= count(first, end) - 1;
    }
}
