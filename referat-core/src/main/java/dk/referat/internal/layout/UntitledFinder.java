package dk.referat.internal.layout;

import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists the lines at which items without number and title may begin: a line of metadata that opens item after item
 * ({@code Sagsid.: 22/1183}, {@code Åben}), or else the heading with which the template begins again.
 */
final class UntitledFinder {

    private static final double OPENER = 1.5;
    private static final double FIRST_HEADING = 2.5;

    private final Sheet sheet;
    private final Contents contents;

    UntitledFinder(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    /** The starts by lines of metadata, each right above a heading or above the next such line. */
    List<Candidate> opened() {
        List<Candidate> candidates = new ArrayList<>();
        int open = 0;
        for (int index = first(); index < sheet.size(); index = sheet.next(index)) {
            int above = sheet.previous(index);
            if (isOpener(index) && (above < 0 || !isMetadata(above) || isMark(index))) {
                int last = lastOfMetadata(index);
                int next = sheet.next(last);
                if (next >= sheet.size() || beginsSection(next) || isOpener(next)) {
                    open += isBelowTitle(index) ? 1 : 0;
                    candidates.add(candidate(index, Candidate.UNTITLED, OPENER));
                }
            }
        }
        return open * 3 > candidates.size() ? List.of() : List.copyOf(candidates);
    }

    /** The starts by headings: the heading that follows decisions or attachments more often than not begins the template. */
    List<Candidate> restarted() {
        Map<String, int[]> counts = new HashMap<>();
        List<Integer> headings = new ArrayList<>();
        boolean ended = true;
        for (int index = first(); index < sheet.size(); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            if (beginsSection(index) && fact.isStandaloneHeading()) {
                int[] count = counts.computeIfAbsent(fact.heading().get().key(), key -> new int[2]);
                count[0]++;
                count[1] += ended ? 1 : 0;
                headings.add(index);
                ended = ends(fact.heading().get().kind());
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        int titled = 0;
        for (int index : headings) {
            int[] count = counts.get(sheet.at(index).heading().get().key());
            if (count[1] * 2 >= count[0]) {
                titled += isBelowTitle(index) ? 1 : 0;
                candidates.add(candidate(index, Candidate.UNTITLED_HEADING, FIRST_HEADING * count[1] / count[0]));
            }
        }
        return candidates.size() < 2 || titled * 3 > candidates.size() ? List.of() : List.copyOf(candidates);
    }

    private int first() {
        return sheet.furniture().nextClearBit(0);
    }

    private static boolean ends(SectionKind kind) {
        return kind == SectionKind.DECISION || kind == SectionKind.ATTACHMENTS;
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
        return CandidateFinder.isMetadata(sheet.at(index)) || isOpener(index);
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
        if (above < 0 || contents.holds(above)) {
            return false;
        }
        Facts fact = sheet.at(above);
        return fact.line().isTitleLike() && fact.heading().isEmpty() && fact.body().isEmpty() && !fact.ruling()
                && !isMetadata(above) && fact.line().shape() != Shapes.ROW && fact.line().shape() != Shapes.COLUMNS
                && !isBulleted(fact);
    }

    private static boolean isBulleted(Facts fact) {
        return "•·▪∙◦-–".indexOf(fact.line().text().charAt(0)) >= 0;
    }
}
