package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.LeadIns;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.OpenWords;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.layout.sheet.VoteLines;
import dk.referat.lexicon.LabelKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists the lines without a number that could be titles of items, and weighs what speaks for each. */
final class UnnumberedStarts {

    private static final double UNNUMBERED = -3;
    private static final double APART = 0.5;
    private static final double AMONG_OTHERS = -1.5;
    private static final double RULING = -3;
    private static final double TEXT = 1.5;
    private static final double BELOW_NUMBER = 2;
    private static final double BELOW_MARK = 2;
    private static final double BELOW_LABEL = 4;
    private static final double BELOW_CASE = 7;
    private static final int SHORTEST = 4;
    private static final int REPEATS = 4;
    /** {@code Budget for Udsatterådet} names no body. */
    private static final Pattern ABOUT_BODY = Pattern.compile("(?iU)\\p{L}\\s(?:for|til|fra|om|med)\\s\\p{L}+(?:udvalget|rådet|nævnet|bestyrelsen)$");

    private final Sheet sheet;
    private final Contents contents;
    private final TitleEvidence evidence;
    private final TitleLabels titleLabels;
    private final MarksAbove marks;
    private final CasesAbove cases;
    private final TitleLooks looks;

    UnnumberedStarts(Sheet sheet, Contents contents, TitleEvidence evidence, TitleLabels titleLabels) {
        this.sheet = sheet;
        this.contents = contents;
        this.evidence = evidence;
        this.titleLabels = titleLabels;
        this.marks = new MarksAbove(sheet);
        this.cases = CasesAbove.of(sheet, contents);
        this.looks = new TitleLooks(sheet, contents);
    }

    /** The start that a line could be; none where another reading explains it. */
    Optional<Candidate> at(int index) {
        if (couldNotBegin(index) || speaksOfOthers(index)) {
            return Optional.empty();
        }
        TitleParts parts = TitleParts.of(sheet.line(index).slice(), sheet.words().lexicon());
        double score = score(index, parts);
        boolean closed = parts.closed().isPresent() || marks.stands(index) || cases.areClosed(index) || looks.isClosedTitle(index);
        boolean hopeless = score < -1 && !closed;
        return hopeless
                ? Optional.empty()
                : Optional.of(new Candidate(
                        index, index, Optional.empty(), Candidate.UNNUMBERED, score, evidence.isHeaded(index), false,
                        closed, contents.indexOf(TitleParts.key(parts.title().raw()))));
    }

    /** What the line and its neighbours say for it: less than for a number, more where the document marks its titles so. */
    private double score(int index, TitleParts parts) {
        boolean belowCase = cases.standAbove(index);
        boolean belowMark = marks.stands(index);
        double place = sheet.isApart(index) || belowMark || belowCase ? APART : AMONG_OTHERS;
        double above = (isBelowNumber(index) ? BELOW_NUMBER : 0) + (belowMark ? BELOW_MARK : 0) + (belowCase ? BELOW_CASE : 0)
                + (titleLabels.isLabelled(index) ? BELOW_LABEL : 0) - (isTextOfHeading(index) ? TEXT : 0);
        double words = (sheet.at(index).ruling() ? RULING : 0) - (isUnlikelyWord(parts) && !belowCase ? 1 : 0);
        return evidence.of(index, index, parts) + UNNUMBERED + place + above + words + looks.weight(index);
    }

    /** Another reading of the line explains it: a heading, a label, a body, a row, a case number. */
    private boolean couldNotBegin(int index) {
        Facts fact = sheet.at(index);
        boolean namesDocument = index == 0 && fact.isOnly(LabelKind.DOCUMENT_MINUTES);
        boolean metadata = Metadata.isOfMeeting(fact) || Metadata.isInHeadingBlock(sheet, index) || Metadata.isOfItem(fact) && !looks.isHeadedTitle(index);
        return !TitleEvidence.couldBeTitle(fact) || fact.line().length() < SHORTEST || namesDocument || metadata
                || fact.heading().isPresent() || fact.body().isPresent() || isBody(fact.line().text())
                || fact.line().shape() == Shapes.ROW || CaseLines.isCaseLine(fact.line().text());
    }

    /** The line belongs to what stands around it: absences, points, votes, the title above, the contents. */
    private boolean speaksOfOthers(int index) {
        Facts fact = sheet.at(index);
        boolean absence = fact.isLabel(LabelKind.ABSENTEES) && fact.line().text().indexOf(':') > 0
                || sheet.words().absenceLabels().isValue(sheet, index);
        int above = sheet.previous(index);
        boolean led = above >= 0 && LeadIns.announces(sheet.line(above).slice());
        return absence || led || isLead(fact) || repeatsTitleAbove(index) || goesOn(index)
                || VoteLines.isCount(fact.line(), sheet.words().lexicon()) || contents.listsBesideItems(sheet.titleKey(index));
    }

    /** {@code Søhus Strand} below {@code Dispensation fra byggelinjen ved}: the line above cannot end there. */
    private boolean goesOn(int index) {
        int above = sheet.previous(index);
        return above >= 0 && sheet.line(index).gap() == 0 && OpenWords.end(sheet.line(above).text());
    }

    /** {@code Direktøren indstiller} */
    private static boolean isLead(Facts fact) {
        return LeadIns.announces(fact.line().slice()) || LeadIns.last(fact.line().slice()).isPresent();
    }

    private boolean isBody(String text) {
        return sheet.words().lexicon().isBody(text) && !ABOUT_BODY.matcher(text).find();
    }

    /** Right below a heading stands its text, if anything does; a decision may be empty, and so may a list of attachments. */
    private boolean isTextOfHeading(int index) {
        int above = sheet.previous(index);
        return above >= 0 && sheet.at(above).isStandaloneHeading() && switch (sheet.at(above).heading().get().kind()) {
            case DECISION, ATTACHMENTS -> false;
            default -> true;
        };
    }

    /** {@code Sagsnr.: 22.01.10-G01-12-15}, and nothing above it that could be the title. */
    private boolean isBelowNumber(int index) {
        int above = sheet.previous(index);
        if (above < 0 || !sheet.isApart(index) || !(sheet.at(above).isLabel(LabelKind.CASE_NUMBER) && Metadata.isOfItem(sheet.at(above)))) {
            return false;
        }
        int more = sheet.previous(above);
        return more < 0 || !TitleEvidence.couldBeTitle(sheet.at(more)) || sheet.at(more).ruling() || Metadata.isOfMeeting(sheet.at(more));
    }

    /** A single word is the title of an item where the words are known for it: {@code Eventuelt}. */
    private boolean isUnlikelyWord(TitleParts parts) {
        return parts.title().raw().indexOf(' ') < 0 && !sheet.words().lexicon().labels(parts.title().raw()).contains(LabelKind.ITEM_TITLE)
                && contents.indexOf(TitleParts.key(parts.title().raw())) < 0;
    }

    /** The title printed a second time, below its number or the case's. */
    private boolean repeatsTitleAbove(int index) {
        String key = sheet.titleKey(index);
        int above = sheet.previous(index);
        for (int step = 0; step < REPEATS && above >= 0; step++, above = sheet.previous(above)) {
            if (sheet.titleKey(above).equals(key)) {
                return true;
            }
            if (sheet.at(above).marker().filter(Marker::standsAlone).isEmpty() && !Metadata.isOfItem(sheet.at(above))) {
                return false;
            }
        }
        return false;
    }
}
