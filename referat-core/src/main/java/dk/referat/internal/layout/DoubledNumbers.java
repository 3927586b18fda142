package dk.referat.internal.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the first of two equal numbers off titles, {@code 2.  2. Orientering}, where it is the number of a list around them. */
final class DoubledNumbers {

    private DoubledNumbers() {}

    static List<Facts> strip(List<Facts> facts, Words words) {
        Set<Integer> doubled = new HashSet<>();
        for (Facts fact : facts) {
            second(fact).ifPresent(marker -> doubled.add(marker.number()));
        }
        if (doubled.size() < 2) {
            return facts;
        }
        List<Facts> stripped = new ArrayList<>();
        for (Facts fact : facts) {
            stripped.add(second(fact)
                    .map(marker -> Facts.of(fact.line().from(fact.line().length() - fact.marker().get().rest().length()), words))
                    .orElse(fact));
        }
        return stripped;
    }

    private static Optional<Marker> second(Facts fact) {
        return fact.marker()
                .flatMap(first -> Marker.of(first.rest())
                        .filter(marker -> marker.number() == first.number() && marker.style().equals(first.style())
                                && !marker.standsAlone()));
    }
}
