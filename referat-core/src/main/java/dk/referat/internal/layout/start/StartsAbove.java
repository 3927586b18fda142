package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells whether what stands above the starts of items without titles could be their titles after all. */
final class StartsAbove {

    private final Sheet sheet;
    private final Contents contents;
    private final Map<String, Long> counts;

    StartsAbove(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
        this.counts = sheet.facts().stream().collect(Collectors.groupingBy(fact -> fact.line().key(), Collectors.counting()));
    }

    /** A start without title. */
    static Candidate untitled(int index, String style, double score) {
        return new Candidate(index, index, Optional.empty(), style, score, true, false, false, -1);
    }

    /**
     * Above the first of several starts stands the heading of the document. Below a decision stands no title of the next
     * item if that one is closed and its title withheld; then only the first can tell.
     */
    boolean areTitles(List<Candidate> starts) {
        List<Candidate> later = starts.stream().skip(1).filter(start -> !sheet.at(start.line()).isOnly(LabelKind.CLOSED)).toList();
        if (later.isEmpty()) {
            return !starts.isEmpty() && isBelowTitle(starts.get(0).line()) && !isLabelled(sheet.previous(starts.get(0).line()));
        }
        return later.stream().filter(start -> isBelowTitle(start.line())).count() * 2 > later.size();
    }

    private boolean isLabelled(int index) {
        return sheet.at(index).label().isPresent();
    }

    /** As many lines alone above a heading as there are starts: items with titles, not the template, begin there. */
    boolean areTitlesElsewhere(List<Candidate> starts) {
        long titles = sheet.facts().stream().filter(Facts::isStandaloneHeading).map(fact -> fact.line().index())
                .filter(index -> !contents.holds(index) && isBelowTitle(index) && isAlone(sheet.previous(index)))
                .count();
        return titles >= starts.size();
    }

    /** In a paragraph of one line, or of two where the title is wrapped. */
    private boolean isAlone(int index) {
        int above = sheet.line(index).gap() > 0 ? index : sheet.previous(index);
        int next = sheet.next(index);
        return above >= 0 && sheet.line(above).gap() > 0 && next < sheet.size() && sheet.line(next).gap() > 0;
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

    boolean isMetadata(int index) {
        return Metadata.isOfItem(sheet.at(index)) || isOpener(index);
    }

    /** {@code Sagsid.: 22/1183}, {@code Åben} */
    boolean isOpener(int index) {
        Facts fact = sheet.at(index);
        boolean labelled = fact.isLabel(LabelKind.CASE_NUMBER) && fact.line().length() < 100
                && (fact.label().get().value().isEmpty() ? fact.line().text().endsWith(":") : CaseLines.own(fact.label().get().value()).isPresent());
        return !contents.holds(index) && (labelled || isMark(index) || CaseLines.isCaseLine(fact.line().text()));
    }

    /** {@code Åben} */
    boolean isMark(int index) {
        return sheet.at(index).isOnly(LabelKind.OPEN) || sheet.at(index).isOnly(LabelKind.CLOSED);
    }
}
