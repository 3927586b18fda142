package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells items numbered {@code 001.}, {@code 002.}, {@code 003.} from codes that begin with a nought: they count up in one width. */
final class PaddedNumbers {

    private static final int WIDEST_BARE = 2;
    private static final int ENOUGH = 3;

    private final Sheet sheet;
    private final Contents contents;
    private final Map<String, Set<Integer>> numbers = new HashMap<>();

    PaddedNumbers(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
        for (Facts fact : sheet.facts()) {
            boolean counts = !contents.holds(fact.line().index()) && !sheet.furniture().get(fact.line().index());
            fact.marker().filter(marker -> counts && isPadded(marker))
                    .ifPresent(marker -> numbers.computeIfAbsent(kind(marker), kind -> new TreeSet<>()).add(marker.number()));
        }
    }

    static boolean isPadded(Marker marker) {
        return marker.printed().length() > WIDEST_BARE && marker.printed().raw().charAt(0) == '0';
    }

    /** The number is one of several that follow one another, or it stands before a title of the contents. */
    boolean count(Facts fact, Marker marker) {
        Set<Integer> others = numbers.getOrDefault(kind(marker), Set.of());
        return contents.indexOf(sheet.titleKey(fact.line().index())) >= 0
                || others.stream().filter(number -> others.contains(number - 1)).count() >= ENOUGH - 1;
    }

    private static String kind(Marker marker) {
        return marker.printed().length() + marker.style();
    }
}
