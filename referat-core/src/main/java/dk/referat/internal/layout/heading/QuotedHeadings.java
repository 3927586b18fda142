package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the headings of a text that is quoted within a section, a member's motion as a rule: {@code Indstilling:},
 * {@code Sagsfremstilling:} below {@code Sagsfremstilling}, in a document whose own headings end in no mark. Those of a
 * quotation follow one another, and the one in which they stand is among them.
 */
public final class QuotedHeadings {

    private static final int ENOUGH = 2;

    private final List<Facts> facts;
    private final List<Integer> headings;

    private QuotedHeadings(List<Facts> facts) {
        this.facts = facts;
        this.headings = IntStream.range(0, facts.size()).filter(this::isStrong).boxed().toList();
    }

    public static List<Facts> resolve(List<Facts> facts) {
        BitSet quoted = new QuotedHeadings(facts).find();
        return quoted.isEmpty()
                ? facts
                : IntStream.range(0, facts.size())
                        .mapToObj(index -> quoted.get(index) ? facts.get(index).withoutHeading() : facts.get(index))
                        .toList();
    }

    private BitSet find() {
        BitSet quoted = new BitSet();
        List<Integer> run = new ArrayList<>();
        int above = -1;
        for (int index : headings) {
            if (isMarked(index)) {
                run.add(index);
            } else {
                addQuotation(above, run, quoted);
                run.clear();
                above = index;
            }
        }
        addQuotation(above, run, quoted);
        return quoted.cardinality() * 2 <= headings.size() ? quoted : new BitSet();
    }

    private void addQuotation(int above, List<Integer> run, BitSet quoted) {
        boolean same = above >= 0 && run.stream().anyMatch(index -> key(index).equals(key(above)));
        if (same && run.size() >= ENOUGH) {
            run.forEach(quoted::set);
        }
    }

    private boolean isStrong(int index) {
        return facts.get(index).isStandaloneHeading() && facts.get(index).heading().filter(Heading::isStrong).isPresent();
    }

    private boolean isMarked(int index) {
        String text = facts.get(index).line().text();
        return text.endsWith(":") || text.endsWith(".");
    }

    private String key(int index) {
        return facts.get(index).heading().get().key();
    }
}
