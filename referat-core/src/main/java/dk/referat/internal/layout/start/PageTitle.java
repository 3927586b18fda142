package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.meeting.HeadingEnd;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.Optional;

/** Finds the title of a page that prints one item: the first line above the sections that could be a title. */
final class PageTitle {

    private static final double TITLE = 1;
    private static final double ABOVE_NUMBER = 2;
    private static final int SECTIONS = 2;
    private static final int LONG = 5;

    private final Sheet sheet;
    private final Contents contents;

    PageTitle(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    /** The start of the only item, if there are sections to make one. */
    List<Candidate> find() {
        int end = firstSection();
        return sections() < SECTIONS ? List.of() : title(end).map(this::candidate).stream().toList();
    }

    private int firstSection() {
        int index = 0;
        while (index < sheet.size() && !isSection(index)) {
            index++;
        }
        return index;
    }

    private boolean isSection(int index) {
        Facts fact = sheet.at(index);
        return !sheet.furniture().get(index) && fact.isStandaloneHeading() && fact.heading().get().isStrong();
    }

    private long sections() {
        return sheet.facts().stream()
                .filter(fact -> isSection(fact.line().index()))
                .map(fact -> fact.heading().get().kind())
                .distinct()
                .count();
    }

    /** Below the labels of the meeting, where it has some; what stands above them is of the page. */
    private Optional<Integer> title(int end) {
        int behind = HeadingEnd.behindLabels(sheet);
        return behind > 0 && behind < end ? title(behind, end).or(() -> title(0, end)) : title(0, end);
    }

    private Optional<Integer> title(int from, int end) {
        for (int index = from; index < end; index++) {
            if (!sheet.furniture().get(index) && !contents.holds(index) && couldBeTitle(index) && isAboveNumber(index)) {
                return Optional.of(index);
            }
        }
        for (int index = from; index < end; index++) {
            if (!sheet.furniture().get(index) && !contents.holds(index) && couldBeTitle(index) && sheet.isApart(index)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private boolean couldBeTitle(int index) {
        Facts fact = sheet.at(index);
        boolean words = fact.line().key().indexOf(' ') > 0 && fact.line().text().indexOf(':') < 0;
        boolean document = fact.isOnly(LabelKind.DOCUMENT_MINUTES) || fact.isOnly(LabelKind.DOCUMENT_AGENDA);
        return words && !document && fact.line().isTitleLike() && fact.marker().isEmpty() && fact.heading().isEmpty()
                && fact.body().isEmpty() && !isBody(fact) && !isValue(index);
    }

    /** A long line that ends in a body's name is the title of its case. */
    private boolean isBody(Facts fact) {
        return fact.line().text().split(" ").length < LONG && sheet.words().lexicon().isBody(fact.line().text());
    }

    /** The value of a label of the meeting, or a line that holds one. */
    private boolean isValue(int index) {
        int above = sheet.previous(index);
        return Metadata.isOfMeeting(sheet.at(index)) || Metadata.isInHeadingBlock(sheet, index)
                || above >= 0 && Metadata.isOfMeeting(sheet.at(above)) && sheet.at(above).label().get().value().isEmpty();
    }

    private boolean isAboveNumber(int index) {
        int next = sheet.next(index);
        return next < sheet.size() && CaseLines.isCaseLine(sheet.line(next).slice().stripEnd("-–").raw());
    }

    private Candidate candidate(int index) {
        double score = TITLE + (isAboveNumber(index) ? ABOVE_NUMBER : 0);
        return new Candidate(index, index, Optional.empty(), Candidate.UNNUMBERED, score, true, false, false, -1);
    }
}
