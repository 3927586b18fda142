package dk.referat.internal.layout;

import java.util.List;

/** Decides where items begin: at titles, or, where none are printed, at what opens items instead. */
final class ItemStarts {

    private ItemStarts() {}

    static List<Candidate> find(Sheet sheet, Contents contents) {
        Anchors anchors = Anchors.of(sheet, contents);
        UntitledFinder untitled = new UntitledFinder(sheet, contents);
        ItemChain.Chain best = chain(new CandidateFinder(sheet, contents).find(), anchors, sheet);
        for (List<Candidate> candidates : List.of(untitled.opened(), untitled.restarted())) {
            ItemChain.Chain other = chain(candidates, anchors, sheet);
            best = other.score() > best.score() && !other.starts().isEmpty() ? other : best;
        }
        return best.starts();
    }

    private static ItemChain.Chain chain(List<Candidate> candidates, Anchors anchors, Sheet sheet) {
        return new ItemChain(candidates, anchors, sheet.size()).best();
    }
}
