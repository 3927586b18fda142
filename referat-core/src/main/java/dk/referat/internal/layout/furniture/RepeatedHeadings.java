package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import java.util.BitSet;
import java.util.List;

/** Finds the second of two equal lines that head a body's decision: {@code Beslutning fra Teknikudvalget, 3. maj 2026} twice running. */
final class RepeatedHeadings {

    private RepeatedHeadings() {}

    static BitSet find(List<Facts> facts) {
        BitSet repeated = new BitSet();
        for (int index = 1; index < facts.size(); index++) {
            boolean dated = facts.get(index).heading().flatMap(Heading::body).filter(body -> body.date().isPresent()).isPresent();
            if (dated && facts.get(index).isStandaloneHeading()
                    && facts.get(index).line().key().equals(facts.get(index - 1).line().key())) {
                repeated.set(index);
            }
        }
        return repeated;
    }
}
