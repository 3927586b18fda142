package dk.referat.internal.layout.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs marks by what they do in this document: a mark that heads items most of the time heads one here too, even where
 * the next item follows at once; a mark that numbers lists most of the time does so here.
 */
final class StyleWeights {

    private static final double LIST = 3;
    private static final double STYLE = 2;
    private static final int ENOUGH = 3;

    private StyleWeights() {}

    static List<Candidate> weigh(List<Candidate> candidates) {
        Map<String, int[]> counts = new HashMap<>();
        for (Candidate candidate : candidates) {
            int[] count = counts.computeIfAbsent(candidate.style(), style -> new int[2]);
            count[0]++;
            count[1] += candidate.headed() ? 1 : 0;
        }
        Set<String> frozen = frozen(candidates);
        return candidates.stream()
                .map(candidate -> weigh(candidate, counts.get(candidate.style())))
                .map(candidate -> frozen.contains(candidate.style()) ? candidate.frozen() : candidate)
                .toList();
    }

    /** The styles whose items all have the same number: the numbers of a list that was printed item by item. */
    private static Set<String> frozen(List<Candidate> candidates) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.isNumbered() && candidate.headed()) {
                numbers.computeIfAbsent(candidate.style(), style -> new ArrayList<>()).add(candidate.marker().get().number());
            }
        }
        numbers.values().removeIf(list -> list.size() < ENOUGH || list.stream().distinct().count() > 1);
        return numbers.keySet();
    }

    private static Candidate weigh(Candidate candidate, int[] count) {
        if (!candidate.isNumbered()) {
            return candidate;
        }
        double heads = (double) count[1] / count[0];
        double style = count[0] >= 3 ? STYLE * (heads - 0.5) : 0;
        double list = candidate.listed() && !candidate.marker().get().isWorded() ? LIST * (1 - heads) : 0;
        return candidate.withScore(candidate.score() + style - list);
    }
}
