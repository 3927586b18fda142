package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.start.Candidate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Groups of items whose headings begin with the same word, {@code TEMA: TRAFIK OG BYRUM}: it stands above the first item
 * too, and nowhere but right above an item.
 */
final class LabelledGroups {

    private static final int ENOUGH = 3;

    private LabelledGroups() {}

    /** The lines that head such groups. */
    static BitSet of(Sheet sheet, List<Candidate> starts) {
        BitSet groups = new BitSet();
        BitSet above = new BitSet();
        starts.stream().map(start -> sheet.previous(start.first())).filter(index -> index >= 0).forEach(above::set);
        Map<String, List<Facts>> labelled = sheet.facts().stream().filter(LabelledGroups::isLabelled)
                .collect(Collectors.groupingBy(LabelledGroups::key));
        int first = starts.isEmpty() ? -1 : sheet.previous(starts.get(0).first());
        for (List<Facts> lines : labelled.values()) {
            List<Integer> places = lines.stream().map(fact -> fact.line().index()).toList();
            if (lines.size() >= ENOUGH && places.contains(first)
                    && places.stream().allMatch(index -> above.get(index) && sheet.standsAlone(index))) {
                places.forEach(groups::set);
            }
        }
        return groups;
    }

    private static boolean isLabelled(Facts fact) {
        return fact.heading().filter(heading -> !heading.standsAlone()).isPresent();
    }

    private static String key(Facts fact) {
        return fact.heading().map(Heading::key).orElseThrow();
    }
}
