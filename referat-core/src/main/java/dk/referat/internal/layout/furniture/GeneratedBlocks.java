package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.lexicon.LabelKind;
import java.util.BitSet;
import java.util.List;

/** Finds what a program wrote about an item, from the line that announces it, {@code Prompt resultater}, to the next heading of minutes. */
final class GeneratedBlocks {

    private static final int LONGEST = 60;

    private GeneratedBlocks() {}

    static BitSet find(List<Facts> facts) {
        BitSet blocks = new BitSet();
        for (int index = 0; index < facts.size(); index++) {
            if (facts.get(index).isOnly(LabelKind.GENERATED)) {
                blocks.set(index, end(facts, index));
            }
        }
        return blocks;
    }

    /** Where a heading of the template stands; without one the line stands for itself. */
    private static int end(List<Facts> facts, int from) {
        for (int index = from + 1; index < Math.min(facts.size(), from + LONGEST); index++) {
            if (facts.get(index).isStandaloneHeading() && facts.get(index).heading().get().isStrong()) {
                return index;
            }
        }
        return from + 1;
    }
}
