package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.meeting.HeadingEnd;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides where items begin: at titles, or, where none are printed, at what opens items instead. */
public final class ItemStarts {

    private static final double NUMBER = 3;
    private static final double TITLE = 2;
    private static final double LIKELY = 1;

    private ItemStarts() {}

    public static List<Candidate> find(Sheet sheet, Contents contents) {
        List<Candidate> marked = new MarkedStarts(sheet, contents).find();
        List<Candidate> told = marked.isEmpty() ? new ToldItems(sheet, contents).find() : marked;
        return !told.isEmpty() ? told : new ClosedTitles(sheet, contents).with(TitlesOnly.of(sheet, ListTails.without(sheet, starts(sheet, contents))));
    }

    private static List<Candidate> starts(Sheet sheet, Contents contents) {
        Anchors anchors = Anchors.of(sheet, contents);
        StartsAbove above = new StartsAbove(sheet, contents);
        TemplateStarts template = new TemplateStarts(sheet, contents, above);
        List<Candidate> titled = belowHeading(sheet, new CandidateFinder(sheet, contents).find());
        ItemChain.Chain best = chain(titled, anchors, sheet);
        ItemChain.Chain page = chain(new PageTitle(sheet, contents).find(), anchors, sheet);
        best = page.score() > best.score() && best.starts().stream().noneMatch(Candidate::isNumbered) ? page : best;
        best = better(best, chain(new MetadataStarts(sheet, contents, above).find(), anchors, sheet), 1, anchors);
        List<List<Candidate>> templates = new ArrayList<>(template.restarted());
        templates.add(template.closed());
        for (List<Candidate> candidates : templates) {
            best = better(best, chain(candidates, anchors, sheet), 2, anchors);
        }
        List<Candidate> bulleted = new BulletedStarts(sheet, contents).find();
        if (holds(bulleted, best.starts())) {
            return bulleted;
        }
        List<Candidate> run = new InformalMinutes(sheet, contents).find();
        List<Candidate> list = new AgendaList(sheet, contents).find();
        if (holds(list, best.starts()) && list.size() > run.size()) {
            return list;
        }
        List<Candidate> unknown = best.starts().stream().noneMatch(Candidate::isNumbered) ? new UnknownMarks(sheet, contents).find() : List.of();
        if (!best.starts().isEmpty() && unknown.size() >= best.starts().size()) {
            return unknown;
        }
        if (best.starts().isEmpty()) {
            ItemChain.Chain untitledPage = chain(template.page(), anchors, sheet);
            List<Candidate> any = untitledPage.starts().isEmpty() ? run : untitledPage.starts();
            return any.isEmpty() ? unknown : any;
        }
        return holds(run, best.starts()) ? run : new NumberGaps(sheet, titled).fill(best.starts());
    }

    /** The other chain, where it fits better and has items enough to be a pattern. */
    private static ItemChain.Chain better(ItemChain.Chain best, ItemChain.Chain other, int items, Anchors anchors) {
        return other.starts().size() >= items && other.score() > best.score() + worth(best, anchors) ? other : best;
    }

    /** A run of numbers that has all starts, and more. */
    private static boolean holds(List<Candidate> run, List<Candidate> starts) {
        Set<Integer> lines = run.stream().map(Candidate::line).collect(Collectors.toSet());
        return run.size() > starts.size() && starts.stream().allMatch(start -> lines.contains(start.line()));
    }

    /** No title without a number stands within the labels of the heading: {@code Mødested: Byrådssalen}. */
    private static List<Candidate> belowHeading(Sheet sheet, List<Candidate> starts) {
        int end = HeadingEnd.behindLabels(sheet);
        return starts.stream().filter(start -> start.isNumbered() || start.first() >= end).toList();
    }

    /**
     * Numbers and titles are what items are known by: it takes more than a better fit to read a document without them.
     * Those of a list stand within a section, below the first heading.
     */
    private static double worth(ItemChain.Chain chain, Anchors anchors) {
        boolean listed = !chain.starts().isEmpty() && anchors.weightBefore(chain.starts().get(0).first()) >= 1;
        return listed ? 0 : chain.starts().stream().mapToDouble(ItemStarts::worth).sum();
    }

    private static double worth(Candidate start) {
        if (start.isNumbered()) {
            return NUMBER;
        }
        return start.isTitled() && start.headed() && start.score() >= LIKELY ? TITLE : 0;
    }

    private static ItemChain.Chain chain(List<Candidate> candidates, Anchors anchors, Sheet sheet) {
        return new ItemChain(candidates, anchors, sheet.size()).best();
    }
}
