package dk.referat.internal.layout.code;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of items in the order of the document: they count up within their groups, or through them. */
final class CodeSeries {

    /** {@code Å 12}, {@code L 13}: open and closed. */
    private static final Set<String> STATES = Set.of("Å", "L");

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final boolean series;
    private final boolean states;

    CodeSeries(List<ItemCode> codes, int enough) {
        Map<String, Integer> lasts = new HashMap<>();
        int following = 0;
        int through = 0;
        int last = 0;
        for (ItemCode code : codes) {
            boolean goesOn = code.count() == last + 1;
            boolean follows = goesOn || isNextOfGroup(code, lasts);
            following += follows && last > 0 ? 1 : 0;
            through += goesOn && last > 0 ? 1 : 0;
            last = code.count();
            lasts.put(code.group(), last);
            numbers.put(code.key(), numbers.size() + 1);
        }
        if (through == following) {
            codes.forEach(code -> numbers.put(code.key(), code.count()));
        }
        this.series = codes.size() >= enough && following * 4 >= (codes.size() - 1) * 3;
        this.states = codes.stream().map(ItemCode::group).collect(Collectors.toSet()).equals(STATES);
    }

    private static boolean isNextOfGroup(ItemCode code, Map<String, Integer> lasts) {
        return code.form().startsOver() && code.count() == lasts.getOrDefault(code.group(), 0) + 1;
    }

    boolean isSeries() {
        return series;
    }

    int size() {
        return numbers.size();
    }

    boolean holds(ItemCode code) {
        return numbers.containsKey(code.key());
    }

    /** The number that orders the items; where the count starts over with each group, the place among all. */
    int number(ItemCode code) {
        return numbers.get(code.key());
    }

    boolean isClosed(ItemCode code) {
        return states && code.group().equals("L");
    }
}
