package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.LeadIns;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the headings with which the template of items begins again where nothing else is printed between two items. */
final class TemplateStarts {

    private static final double RECURRING = 2.5;
    /** The very first heading is the likeliest to begin the template. */
    private static final double FIRST_HEADING = 2.7;
    /** Less than where a template begins alike: what follows a decision may belong to the same item. */
    private static final double BEHIND_DECISION = 1.6;

    private static final int ENOUGH = 3;

    private final Sheet sheet;
    private final Contents contents;
    private final StartsAbove above;

    TemplateStarts(Sheet sheet, Contents contents, StartsAbove above) {
        this.sheet = sheet;
        this.contents = contents;
        this.above = above;
    }

    /**
     * The starts by headings, for each heading that could begin the template: it recurs, and it follows decisions or
     * attachments more often than not.
     */
    List<List<Candidate>> restarted() {
        List<Integer> headings = recurringHeadings();
        Map<String, int[]> behindEnds = new LinkedHashMap<>();
        boolean ended = true;
        for (int index : headings) {
            int[] count = behindEnds.computeIfAbsent(key(index), key -> new int[2]);
            count[0]++;
            count[1] += ended ? 1 : 0;
            ended = ends(index);
        }
        return behindEnds.entrySet().stream()
                .filter(count -> count.getValue()[1] * 2 >= count.getValue()[0] || count.getKey().equals(key(headings.get(0))))
                .map(Map.Entry::getKey)
                .filter(key -> !closesLast(headings, key))
                .map(key -> restarted(headings, key))
                .filter(starts -> !above.areTitles(starts) && !(decides(starts) && above.areTitlesElsewhere(starts)))
                .toList();
    }

    /** The first heading, and each right behind a decision and its attachments: where decisions close all items. */
    List<Candidate> closed() {
        List<Candidate> candidates = new ArrayList<>();
        double score = isDecidedAlike() ? RECURRING : BEHIND_DECISION;
        boolean decided = true;
        for (int index = sheet.furniture().nextClearBit(0); index < sheet.size(); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            if (!contents.holds(index) && fact.isStandaloneHeading() && !fact.isLabel(LabelKind.ABSENTEES)) {
                SectionKind kind = fact.heading().get().kind();
                if (decided && kind != SectionKind.ATTACHMENTS) {
                    candidates.add(StartsAbove.untitled(index, Candidate.UNTITLED_HEADING, score));
                }
                decided = kind == SectionKind.DECISION || decided && kind == SectionKind.ATTACHMENTS;
            }
        }
        return candidates.size() < 2 || !decided || above.areTitles(candidates) ? List.of() : List.copyOf(candidates);
    }

    /** The same words head all decisions, and there are several: with them the items end. */
    private boolean isDecidedAlike() {
        List<String> decisions = sheet.facts().stream()
                .filter(fact -> !contents.holds(fact.line().index()) && fact.isStandaloneHeading() && fact.heading().get().kind() == SectionKind.DECISION)
                .map(fact -> fact.line().key())
                .toList();
        return decisions.size() >= ENOUGH && decisions.stream().distinct().count() == 1;
    }

    /** Where nothing recurs and nothing could be a title: the first heading of a page with one item. */
    List<Candidate> page() {
        List<Integer> strong = new ArrayList<>();
        for (int index = sheet.furniture().nextClearBit(0); index < sheet.size(); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            if (!contents.holds(index) && fact.isStandaloneHeading() && fact.heading().get().isStrong()) {
                strong.add(index);
            }
        }
        return strong.isEmpty() || strong.size() < 2 && !isRecommendation(strong.get(0)) ? List.of() : List.of(StartsAbove.untitled(strong.get(0), Candidate.UNTITLED_HEADING, FIRST_HEADING));
    }

    /** {@code Indstilling} above {@code Forvaltningen indstiller, at} */
    private boolean isRecommendation(int index) {
        int below = sheet.next(index);
        return sheet.at(index).heading().get().kind() == SectionKind.RECOMMENDATION
                && below < sheet.size() && LeadIns.announces(sheet.line(below).slice());
    }

    /** A decision with which the last item ends begins none. */
    private boolean closesLast(List<Integer> headings, String key) {
        int last = headings.get(headings.size() - 1);
        return sheet.at(last).heading().get().kind() == SectionKind.DECISION && key.equals(key(last)) && closed().size() > 1;
    }

    /** The first heading of all, those with the given words, and a decision right behind one of the same words. */
    private List<Candidate> restarted(List<Integer> headings, String key) {
        List<Candidate> candidates = new ArrayList<>();
        double score = key.equals(key(headings.get(0))) ? FIRST_HEADING : RECURRING;
        for (int at = 0; at < headings.size(); at++) {
            int index = headings.get(at);
            boolean again = at > 0 && ends(index) && (key(index).equals(key(headings.get(at - 1))) || isOwnDecision(index) && isOwnDecision(headings.get(at - 1)));
            if (at == 0 || again || key(index).equals(key)) {
                candidates.add(StartsAbove.untitled(index, Candidate.UNTITLED_HEADING, key(index).equals(key) ? score : BEHIND_DECISION));
            }
        }
        return List.copyOf(candidates);
    }

    private List<Integer> recurringHeadings() {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        for (int index = sheet.furniture().nextClearBit(0); index < sheet.size(); index = sheet.next(index)) {
            if (!contents.holds(index) && sheet.at(index).isStandaloneHeading() && !sheet.at(index).isLabel(LabelKind.ABSENTEES)) {
                lines.computeIfAbsent(key(index), key -> new ArrayList<>()).add(index);
            }
        }
        return lines.values().stream().filter(recurring -> recurring.size() >= 2).flatMap(List::stream).sorted().toList();
    }

    /** A decision without the name of another body: an item has one. */
    private boolean isOwnDecision(int index) {
        return sheet.at(index).heading().filter(heading -> heading.kind() == SectionKind.DECISION && heading.body().isEmpty()).isPresent();
    }

    /** A template rarely begins with the decision. */
    private boolean decides(List<Candidate> starts) {
        return starts.stream().allMatch(start -> sheet.at(start.line()).heading().get().kind() == SectionKind.DECISION);
    }

    private String key(int index) {
        return sheet.at(index).heading().get().key();
    }

    private boolean ends(int index) {
        SectionKind kind = sheet.at(index).heading().get().kind();
        return kind == SectionKind.DECISION || kind == SectionKind.ATTACHMENTS;
    }
}
