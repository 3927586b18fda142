package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds heads of several lines: what stands first on page after page, numbers apart, as {@code Nørreby Kommune},
 * {@code Dato   Side}, {@code Teknikudvalget   12-05-2014   3}.
 */
final class PageTops {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LINES = 5;
    private static final int ENOUGH = 3;

    private final List<Facts> facts;
    private final List<Integer> tops;

    private PageTops(List<Facts> facts) {
        this.facts = facts;
        this.tops = facts.stream().filter(fact -> fact.line().newPage()).map(fact -> fact.line().index()).toList();
    }

    static BitSet find(List<Facts> facts) {
        return new PageTops(facts).heads();
    }

    private BitSet heads() {
        BitSet heads = new BitSet();
        List<Integer> pages = tops;
        for (int line = 0; line < LINES && pages.size() >= ENOUGH; line++) {
            pages = alike(pages, line);
            if (line > 0) {
                int last = line;
                pages.forEach(top -> heads.set(top, top + last + 1));
            }
        }
        return heads;
    }

    /** The pages that have the commonest words so many lines from their top, where those are most of all pages. */
    private List<Integer> alike(List<Integer> pages, int line) {
        Map<String, Integer> counts = new HashMap<>();
        pages.stream().filter(top -> couldHead(top + line)).forEach(top -> counts.merge(key(top + line), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getValue() >= ENOUGH && most.getValue() * 2 > tops.size())
                .map(most -> pages.stream().filter(top -> couldHead(top + line) && key(top + line).equals(most.getKey())).toList())
                .orElse(List.of());
    }

    private String key(int index) {
        return DIGITS.matcher(facts.get(index).line().key()).replaceAll("#");
    }

    /** What begins an item or a section, or rules, stands below the head. */
    private boolean couldHead(int index) {
        return index < facts.size() && facts.get(index).heading().isEmpty() && !facts.get(index).ruling()
                && facts.get(index).marker().filter(Marker::isWorded).isEmpty() && !facts.get(index).line().text().endsWith(".");
    }
}
