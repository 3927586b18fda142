package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of a page head that say the same on each page: {@code Nordby Kommune      Referat} right above the body, the day and
 * {@code Side 3 af 6}. The first page's still tells of the meeting.
 */
final class HeadNeighbours {

    private static final int ENOUGH = 3;

    private final List<Facts> facts;
    private final BitSet pages;

    /**
     * The neighbours among lines.
     *
     * @param facts the lines
     * @param pages those that count pages
     */
    HeadNeighbours(List<Facts> facts, BitSet pages) {
        this.facts = facts;
        this.pages = pages;
    }

    /** Adds the groups of equal lines of which each stands, without a blank line between, above a head that ends at the page's number. */
    void addTo(BitSet heads, List<List<Integer>> repeated) {
        for (List<Integer> group : repeated) {
            if (group.size() >= ENOUGH && areEqual(group) && group.stream().allMatch(index -> isAboveNumber(index, heads))) {
                group.stream().skip(group.get(0) == 0 ? 1 : 0).forEach(heads::set);
            }
        }
    }

    private boolean areEqual(List<Integer> group) {
        return group.stream().map(index -> facts.get(index).line().text()).distinct().count() == 1;
    }

    private boolean isAboveNumber(int index, BitSet heads) {
        int below = index + 1;
        while (below < facts.size() && heads.get(below) && facts.get(below).line().gap() == 0) {
            below++;
        }
        return below > index + 1 && below < facts.size() && pages.get(below) && facts.get(below).line().gap() == 0;
    }
}
