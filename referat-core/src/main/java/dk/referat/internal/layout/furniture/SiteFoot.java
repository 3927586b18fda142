package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the foot of a web site at the end of the text: {@code Østerå Kommune}, {@code Torvet 3}, {@code 9999 Østerå},
 * {@code Tlf. 99 99 99 99}. Most of its lines have the form of something by which to reach an office, in two ways at least.
 */
final class SiteFoot {

    private static final int LINES = 20;
    private static final int ENOUGH = 2;
    private static final int LONGEST = 90;

    private final List<Facts> facts;

    private SiteFoot(List<Facts> facts) {
        this.facts = facts;
    }

    static BitSet find(List<Facts> facts, BitSet furniture) {
        SiteFoot foot = new SiteFoot(facts);
        BitSet found = new BitSet();
        int first = foot.first(furniture);
        int last = facts.size() - 1;
        if (last > 0 && facts.get(last).line().gap() > 0 && OfficeLine.isAddress(foot.text(last))) {
            found.set(last);
        }
        if (foot.isFoot(first)) {
            found.set(foot.above(first), facts.size());
        }
        return found;
    }

    /** The first line of a known form among those at the end that are no minutes. */
    private int first(BitSet furniture) {
        int first = facts.size();
        int index = facts.size() - 1;
        while (index >= 0 && facts.size() - index <= LINES && (furniture.get(index) || isOfPage(index))) {
            first = forms(index).isEmpty() ? first : index;
            index--;
        }
        return first;
    }

    private boolean isOfPage(int index) {
        Facts fact = facts.get(index);
        return fact.line().length() < LONGEST && (!forms(index).isEmpty() || !fact.line().text().endsWith(".") && fact.heading().isEmpty())
                && fact.body().isEmpty() && !fact.ruling();
    }

    private boolean isFoot(int first) {
        Set<OfficeLine> forms = EnumSet.noneOf(OfficeLine.class);
        int known = 0;
        for (int index = first; index < facts.size(); index++) {
            Set<OfficeLine> own = forms(index);
            known += own.isEmpty() ? 0 : 1;
            forms.addAll(own);
        }
        return forms.size() >= ENOUGH && 2 * known >= facts.size() - first;
    }

    /** {@code Østerå Kommune} and {@code Torvet 3} right above the town. */
    private int above(int first) {
        boolean town = first > 0 && forms(first).contains(OfficeLine.TOWN);
        int above = town && OfficeLine.isStreet(text(first - 1)) ? first - 1 : first;
        while (above > 0 && OfficeLine.isOffice(text(above - 1))) {
            above--;
        }
        return above;
    }

    private Set<OfficeLine> forms(int index) {
        return OfficeLine.of(text(index));
    }

    private String text(int index) {
        return facts.get(index).line().text();
    }
}
