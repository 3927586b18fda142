package dk.referat.internal.layout.start;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Picks the starts of items that explain the document best: the candidates are weighed together, as a chain, because one
 * wrong start moves everything behind it. What speaks for a chain: numbers that follow one another, marks of one style,
 * and that between two starts each line that stands once in an item stands at most once.
 */
final class ItemChain {

    private static final int LOOK_BACK = 80;
    private static final double STYLE_CHANGE = 4;
    private static final double REPEATED = 3;
    private static final double OUT_OF_ORDER = -3;
    private static final double CLOSED_OUT_OF_ORDER = -1;
    private static final double EMPTY = -1.5;
    /** A number that stands in no list is an item's also where nothing is known of what follows. */
    private static final double EMPTY_NUMBERED = -0.5;
    /** Of a closed item that has no number, minutes print the title and nothing else as a rule. */
    private static final double DECIDED_CLOSED = 1;
    /** What it costs to see one item more: the evidence for a start must be worth it. */
    private static final double ITEM = 1.5;

    private final List<Candidate> candidates;
    private final Anchors anchors;
    private final int end;

    ItemChain(List<Candidate> candidates, Anchors anchors, int end) {
        this.candidates = candidates;
        this.anchors = anchors;
        this.end = end;
    }

    /**
     * Starts that belong together.
     *
     * @param starts the starts, in the order of the document
     * @param score the evidence for all of them
     */
    record Chain(List<Candidate> starts, double score) {}

    Chain best() {
        int count = candidates.size();
        double[] best = new double[count];
        int[] from = new int[count];
        int last = -1;
        double highest = -missedBefore(end);
        for (int at = 0; at < count; at++) {
            Candidate candidate = candidates.get(at);
            best[at] = candidate.score() + opening(candidate) - missedBefore(candidate.first());
            from[at] = -1;
            Anchors.Stretch between = anchors.before(candidate.first());
            for (int back = at - 1; back >= 0 && at - back <= LOOK_BACK; back--) {
                double chained = best[back] + candidate.score() + step(candidates.get(back), candidate, between);
                if (chained > best[at]) {
                    best[at] = chained;
                    from[at] = back;
                }
            }
        }
        Anchors.Stretch rest = anchors.before(end);
        for (int at = count - 1; at >= 0; at--) {
            double whole = best[at] + segment(candidates.get(at), rest);
            if (whole > highest || whole == highest && last >= 0) {
                highest = whole;
                last = at;
            }
        }
        Deque<Candidate> chain = new ArrayDeque<>();
        for (int at = last; at >= 0; at = from[at]) {
            chain.addFirst(candidates.get(at));
        }
        return new Chain(List.copyOf(chain), highest);
    }

    /** A chain begins with a low number as a rule; council years begin anywhere. */
    private static double opening(Candidate candidate) {
        return candidate.isNumbered() ? candidate.marker().get().number() == 1 ? 1 : 0 : 0;
    }

    /** Lines of items before the first start: each says that a start was missed. */
    private double missedBefore(int line) {
        return Math.min(40, anchors.weightBefore(line) * 1.5);
    }

    private static double step(Candidate before, Candidate after, Anchors.Stretch between) {
        if (after.first() <= before.last()) {
            return Double.NEGATIVE_INFINITY;
        }
        double score = segment(before, between) + numbering(before, after);
        if (!before.style().equals(after.style())) {
            score -= STYLE_CHANGE - (before.closed() || after.closed() ? 2 : 0);
        }
        return score;
    }

    private static double numbering(Candidate before, Candidate after) {
        if (before.entry() >= 0 && after.entry() >= 0 && before.entry() != after.entry()) {
            int apart = after.entry() - before.entry();
            return apart == 1 ? 2.5 : apart > 1 ? -0.5 * apart : -4;
        }
        if (!before.isNumbered() || !after.isNumbered()) {
            return 0;
        }
        int step = after.marker().get().number() - before.marker().get().number();
        if (step == 0 && before.isFrozen() && after.isFrozen()) {
            return 1;
        }
        if (step == 1) {
            return before.style().equals(after.style()) || !before.isWorded() && !after.isWorded() ? 2.5 : 0;
        }
        if (step == 0 && !after.marker().get().letter().isEmpty()) {
            return 1;
        }
        if (step > 1) {
            return step < 10 ? -0.5 * step : -6;
        }
        return isPrintedOutOfOrder(before, after) ? after.closed() ? CLOSED_OUT_OF_ORDER : OUT_OF_ORDER : -7;
    }

    /** Closed items may be gathered behind the open ones with the numbers that they have; a word says it is no list. */
    private static boolean isPrintedOutOfOrder(Candidate before, Candidate after) {
        return before.style().equals(after.style()) && (before.isWorded() || after.closed()) && before.headed() && after.headed();
    }

    /** What stands between a start and the next one. */
    private static double segment(Candidate start, Anchors.Stretch between) {
        between.from(start.beginsWithHeading() ? start.line() : start.last() + 1);
        double score = between.isEmpty() && !start.closed() ? start.isNumbered() && !start.listed() ? EMPTY_NUMBERED : EMPTY : 0;
        score -= start.closed() && !start.isNumbered() && between.isDecided() ? DECIDED_CLOSED : 0;
        return score - (between.isDecided() || start.closed() ? 0 : 0.5) - between.repeated() * REPEATED - ITEM;
    }
}
