package dk.referat.internal.layout;

import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lists the lines at which items without number and title may begin: a line of metadata that opens item after item
 * ({@code Sagsid.: 22/1183}, {@code Åben}), or else the heading with which the template begins again.
 */
final class UntitledFinder {

    private static final double OPENER = 4;
    private static final double RECURRING = 2.5;
    /** The very first heading is the likeliest to begin the template. */
    private static final double FIRST_HEADING = 2.7;
    /** Less than where a template begins alike: what follows a decision may belong to the same item. */
    private static final double BEHIND_DECISION = 1.6;

    private final Sheet sheet;
    private final Contents contents;
    private final Map<String, Long> counts;

    UntitledFinder(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
        this.counts = sheet.facts().stream().collect(Collectors.groupingBy(fact -> fact.line().key(), Collectors.counting()));
    }

    /** The starts by lines of metadata, each right above a heading or above the next such line. */
    List<Candidate> opened() {
        List<Candidate> candidates = new ArrayList<>();
        for (int index = first(); index < sheet.size(); index = sheet.next(index)) {
            int above = sheet.previous(index);
            if (isOpener(index) && (above < 0 || !isMetadata(above) || isMark(index))) {
                int last = lastOfMetadata(index);
                int next = sheet.next(last);
                if (next >= sheet.size() || beginsSection(next) || isOpener(next)) {
                    candidates.add(candidate(index, Candidate.UNTITLED, OPENER));
                }
            }
        }
        return standBelowTitles(candidates) ? List.of() : List.copyOf(candidates);
    }

    /** Above the first of several starts stands the heading of the document. */
    private boolean standBelowTitles(List<Candidate> starts) {
        List<Candidate> later = starts.size() > 1 ? starts.subList(1, starts.size()) : starts;
        return later.stream().filter(start -> isBelowTitle(start.line())).count() * 2 > later.size();
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
                .filter(starts -> !standBelowTitles(starts))
                .toList();
    }

    /** The first heading, and each right behind a decision and its attachments: where decisions close all items. */
    List<Candidate> closed() {
        List<Candidate> candidates = new ArrayList<>();
        boolean decided = true;
        for (int index = first(); index < sheet.size(); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            if (!contents.holds(index) && fact.isStandaloneHeading() && !fact.isLabel(LabelKind.ABSENTEES)) {
                SectionKind kind = fact.heading().get().kind();
                if (decided && kind != SectionKind.ATTACHMENTS) {
                    candidates.add(candidate(index, Candidate.UNTITLED_HEADING, BEHIND_DECISION));
                }
                decided = kind == SectionKind.DECISION || decided && kind == SectionKind.ATTACHMENTS;
            }
        }
        return candidates.size() < 2 || !decided || standBelowTitles(candidates) ? List.of() : List.copyOf(candidates);
    }

    /** Where nothing recurs and nothing could be a title: the first heading of a page with one item. */
    List<Candidate> page() {
        List<Integer> strong = new ArrayList<>();
        for (int index = first(); index < sheet.size(); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            if (!contents.holds(index) && fact.isStandaloneHeading() && HeadingFinder.isStrong(fact.heading().get().kind())) {
                strong.add(index);
            }
        }
        return strong.size() < 2 ? List.of() : List.of(candidate(strong.get(0), Candidate.UNTITLED_HEADING, FIRST_HEADING));
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
            boolean again = at > 0 && ends(index) && key(index).equals(key(headings.get(at - 1)));
            if (at == 0 || again || key(index).equals(key)) {
                candidates.add(candidate(index, Candidate.UNTITLED_HEADING, key(index).equals(key) ? score : BEHIND_DECISION));
            }
        }
        return List.copyOf(candidates);
    }

    private List<Integer> recurringHeadings() {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        for (int index = first(); index < sheet.size(); index = sheet.next(index)) {
            if (!contents.holds(index) && sheet.at(index).isStandaloneHeading() && !sheet.at(index).isLabel(LabelKind.ABSENTEES)) {
                lines.computeIfAbsent(key(index), key -> new ArrayList<>()).add(index);
            }
        }
        return lines.values().stream().filter(recurring -> recurring.size() >= 2).flatMap(List::stream).sorted().toList();
    }

    private String key(int index) {
        return sheet.at(index).heading().get().key();
    }

    private boolean ends(int index) {
        SectionKind kind = sheet.at(index).heading().get().kind();
        return kind == SectionKind.DECISION || kind == SectionKind.ATTACHMENTS;
    }

    private int first() {
        return sheet.furniture().nextClearBit(0);
    }

    private static Candidate candidate(int index, String style, double score) {
        return new Candidate(index, index, Optional.empty(), style, score, true, false, false, -1);
    }

    private boolean isOpener(int index) {
        Facts fact = sheet.at(index);
        boolean labelled = fact.isLabel(LabelKind.CASE_NUMBER) && fact.line().length() < 100
                && (fact.label().get().value().isEmpty() ? fact.line().text().endsWith(":") : CaseLines.own(fact.label().get().value()).isPresent());
        return !contents.holds(index) && (labelled || isMark(index) || CaseLines.isCaseLine(fact.line().text()));
    }

    /** {@code Åben} */
    private boolean isMark(int index) {
        return sheet.at(index).isOnly(LabelKind.OPEN) || sheet.at(index).isOnly(LabelKind.CLOSED);
    }

    private boolean isMetadata(int index) {
        return Metadata.isOfItem(sheet.at(index)) || isOpener(index);
    }

    private int lastOfMetadata(int index) {
        int last = index;
        for (int next = sheet.next(index); next < sheet.size() && isMetadata(next) && !isMark(next); next = sheet.next(next)) {
            last = next;
        }
        return last;
    }

    private boolean beginsSection(int index) {
        Facts fact = sheet.at(index);
        return !contents.holds(index) && (fact.heading().isPresent() || fact.body().isPresent());
    }

    /** Whether the line above could be the title of an item: then this one begins none. */
    private boolean isBelowTitle(int index) {
        int above = sheet.previous(index);
        while (above > 0 && (isMetadata(above) || recurs(above) && sheet.at(above).heading().isEmpty())) {
            above = sheet.previous(above);
        }
        if (above < 0 || contents.holds(above)) {
            return false;
        }
        Facts fact = sheet.at(above);
        return fact.line().isTitleLike() && !fact.line().text().endsWith(":") && fact.heading().isEmpty() && fact.body().isEmpty() && !fact.ruling()
                && !isMetadata(above) && fact.line().shape() != Shapes.ROW && fact.line().shape() != Shapes.COLUMNS
                && !isBulleted(fact) && !recurs(above);
    }

    /** What stands there again and again is no title. */
    private boolean recurs(int index) {
        return counts.get(sheet.line(index).key()) > 1;
    }

    private static boolean isBulleted(Facts fact) {
        return "•·▪∙◦-–".indexOf(fact.line().text().charAt(0)) >= 0;
    }
}
