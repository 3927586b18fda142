package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds numbers that name an item of a body's own minutes, {@code Punkt 4:} between {@code Havneudvalgets møde 3. maj 2026} and
 * {@code Anbefales.}: they begin no item here.
 */
final class ItemsOfBodies {

    private final List<Facts> facts;
    private final Words words;

    private ItemsOfBodies(List<Facts> facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    static List<Facts> resolve(List<Facts> facts, Words words) {
        BitSet found = new ItemsOfBodies(facts, words).find();
        return found.isEmpty() ? facts : IntStream.range(0, facts.size())
                .mapToObj(index -> found.get(index) ? facts.get(index).withoutMarker() : facts.get(index))
                .toList();
    }

    /** None where most of them have no ruling below: the bodies may head pages. */
    private BitSet find() {
        BitSet found = new BitSet();
        int ruled = 0;
        for (int index = 1; index + 1 < facts.size(); index++) {
            if (facts.get(index).line().gap() == 0 && words.isReference(facts.get(index).line().slice().stripEnd(":.")) && isBody(facts.get(index - 1))) {
                found.set(index);
                ruled += words.tellsRuling(facts.get(index + 1).line()) ? 1 : 0;
            }
        }
        return ruled * 2 > found.cardinality() ? found : new BitSet();
    }

    private static boolean isBody(Facts fact) {
        Optional<BodyLine> body = fact.body().or(() -> fact.heading().flatMap(Heading::body));
        return body.filter(named -> named.date().isPresent() && named.reference().isEmpty()).isPresent();
    }
}
