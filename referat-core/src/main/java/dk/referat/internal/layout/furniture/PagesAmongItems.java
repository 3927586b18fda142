package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds numbers that stand alone and count from the first pages on while others count the items: {@code 1}, {@code 61},
 * {@code 2}, {@code 62}, {@code 63}, {@code 3}; or {@code 2}, {@code Punkt 1: Bænke}, {@code Punkt 2: Lys}, {@code 3}.
 */
final class PagesAmongItems {

    private static final int ENOUGH = 3;
    /** The front page and the contents may have no numbers. */
    private static final int FIRST = 3;
    private static final int TURNS = 2;

    private final List<Facts> facts;
    private final LoneNumbers numbers;

    private PagesAmongItems(List<Facts> facts) {
        this.facts = facts;
        this.numbers = new LoneNumbers(facts);
    }

    static BitSet find(List<Facts> facts) {
        return new PagesAmongItems(facts).pages();
    }

    private BitSet pages() {
        BitSet found = new BitSet();
        List<Integer> pages = counted();
        if (pages.size() >= ENOUGH && (itemsAmong(pages) >= ENOUGH || wordsAmong(pages) >= ENOUGH)) {
            pages.forEach(found::set);
        }
        return found;
    }

    /** Numbers alone between blank lines, each one more than the last, none twice. */
    private List<Integer> counted() {
        List<Integer> run = new ArrayList<>();
        for (int index = 0; index < facts.size(); index++) {
            if (numbers.isAt(index, 1)) {
                int value = numbers.value(index);
                boolean first = run.isEmpty() && value <= FIRST;
                if (first || !run.isEmpty() && value == numbers.value(run.get(run.size() - 1)) + 1) {
                    run.add(index);
                } else if (!run.isEmpty() && value <= numbers.value(run.get(run.size() - 1))) {
                    return List.of();
                }
            }
        }
        return run;
    }

    /** How many numbers larger than those of the pages follow on each other among them. */
    private int itemsAmong(List<Integer> pages) {
        int largest = numbers.value(pages.get(pages.size() - 1));
        int last = 0;
        int count = 0;
        for (int index = pages.get(0); index < pages.get(pages.size() - 1); index++) {
            int number = facts.get(index).marker().map(Marker::number).orElse(0);
            if (number > largest && number < 1000 && (last == 0 || number == last + 1)) {
                last = number;
                count++;
            }
        }
        return count;
    }

    /**
     * How many items, marked by a word and a number, count up from page to page; the contents may have counted them before.
     * What counts up within one page answers the points of an item.
     */
    private int wordsAmong(List<Integer> pages) {
        int last = 0;
        int run = 0;
        int longest = 0;
        int first = 0;
        for (int index = pages.get(0); index < pages.get(pages.size() - 1); index++) {
            int number = facts.get(index).marker().filter(marker -> marker.isWorded() && !marker.isInitialed()).map(Marker::number).orElse(0);
            if (number > 0) {
                boolean next = number == last + 1;
                first = next ? first : index;
                run = next ? run + 1 : 1;
                last = number;
                longest = Math.max(longest, turned(pages, first, index) >= TURNS ? run : 0);
            }
        }
        return longest;
    }

    private static long turned(List<Integer> pages, int first, int index) {
        return pages.stream().filter(page -> page > first && page < index).count();
    }
}
