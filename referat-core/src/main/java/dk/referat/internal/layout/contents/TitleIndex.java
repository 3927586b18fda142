package dk.referat.internal.layout.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the first of many titles that a title repeats: the same one, or one of which either was cut short. Sorted, what
 * begins alike stands together, so that no title is compared with all.
 */
final class TitleIndex {

    private static final int ENOUGH = 16;
    private static final int NONE = Integer.MAX_VALUE;

    private final List<String> sorted;
    private final int[] place;
    /** The nearest title before that this one goes on from, or -1. */
    private final int[] shorter;
    /** The first place of a title and of all that it goes on from. */
    private final int[] firstShorter;
    private final List<int[]> firstOfRun = new ArrayList<>();

    TitleIndex(List<String> titles) {
        SortedMap<String, Integer> places = new TreeMap<>();
        for (int at = 0; at < titles.size(); at++) {
            places.putIfAbsent(titles.get(at), at);
        }
        sorted = List.copyOf(places.keySet());
        place = places.values().stream().mapToInt(Integer::intValue).toArray();
        shorter = new int[place.length];
        firstShorter = new int[place.length];
        for (int at = 0; at < place.length; at++) {
            shorter[at] = beginningOf(sorted.get(at), at - 1);
            int own = sorted.get(at).length() >= ENOUGH ? place[at] : NONE;
            firstShorter[at] = shorter[at] < 0 ? own : Math.min(own, firstShorter[shorter[at]]);
        }
        runs();
    }

    /** For each power of two, the first place among so many titles from each on. */
    private void runs() {
        firstOfRun.add(place);
        for (int length = 1; length * 2 <= place.length; length *= 2) {
            int[] half = firstOfRun.get(firstOfRun.size() - 1);
            int[] whole = new int[place.length - length * 2 + 1];
            for (int at = 0; at < whole.length; at++) {
                whole[at] = Math.min(half[at], half[at + length]);
            }
            firstOfRun.add(whole);
        }
    }

    private int beginningOf(String title, int from) {
        int at = from;
        while (at >= 0 && !title.startsWith(sorted.get(at))) {
            at = shorter[at];
        }
        return at;
    }

    /** Whether a title is one of these, as a whole. */
    boolean holds(String title) {
        int at = firstFrom(title);
        return !title.isEmpty() && at < sorted.size() && sorted.get(at).equals(title);
    }

    /** The place of the first title that a title repeats, or -1. */
    int first(String title) {
        int from = firstFrom(title);
        boolean same = holds(title);
        int first = same ? place[from] : NONE;
        if (title.length() >= ENOUGH) {
            int beginning = beginningOf(title, same ? from : from - 1);
            first = beginning < 0 ? first : Math.min(first, firstShorter[beginning]);
            first = Math.min(first, firstBetween(from, firstFrom(title + Character.MAX_VALUE)));
        }
        return first == NONE ? -1 : first;
    }

    private int firstBetween(int from, int to) {
        if (from >= to) {
            return NONE;
        }
        int power = 31 - Integer.numberOfLeadingZeros(to - from);
        int[] runs = firstOfRun.get(power);
        return Math.min(runs[from], runs[to - (1 << power)]);
    }

    private int firstFrom(String title) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).compareTo(title) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
