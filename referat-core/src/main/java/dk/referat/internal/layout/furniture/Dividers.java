package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Shapes;
import java.util.BitSet;
import java.util.List;

/** Finds the dashes that divide items: each stands alone, and a link or the case number of the next item follows. */
final class Dividers {

    private static final int ENOUGH = 2;

    private Dividers() {}

    static BitSet find(List<Facts> facts) {
        BitSet dividers = new BitSet();
        for (int index = 1; index + 1 < facts.size(); index++) {
            Facts next = facts.get(index + 1);
            boolean begins = next.line().shape() == Shapes.LINK || Metadata.isOfItem(next);
            if (isDash(facts.get(index)) && begins && !facts.get(index - 1).isStandaloneHeading()) {
                dividers.set(index);
            }
        }
        return dividers.cardinality() >= ENOUGH ? dividers : new BitSet();
    }

    private static boolean isDash(Facts fact) {
        return fact.line().length() == 1 && "-–—*".indexOf(fact.line().text().charAt(0)) >= 0;
    }
}
