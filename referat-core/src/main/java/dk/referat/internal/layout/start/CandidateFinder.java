package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.ClosedNumbers;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists the lines at which an item may begin, each with what its neighbours say for and against it. */
final class CandidateFinder {

    private static final int LONGEST_TITLE = 120;
    private static final double HEAD_AT_ONCE = 2.25;
    private static final double NAME_OF_PAGE = 3;
    private static final double WITH_CASE = 2;
    private static final double COUNTING = 4;

    private final Sheet sheet;
    private final Contents contents;
    private final Set<String> numbersBelow;
    private final TitleEvidence evidence;
    private final BitSet points;
    private final BitSet counting;
    private final PageNames names;
    private final TitleLabels titleLabels;
    private final PaddedNumbers padded;
    private final UnnumberedStarts unnumbered;
    private final WithheldTitles withheld;

    CandidateFinder(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
        this.numbersBelow = NumbersBelow.styles(sheet, contents);
        this.evidence = new TitleEvidence(sheet, contents);
        this.points = LedPoints.points(sheet);
        this.counting = CountingMarks.lines(sheet, contents);
        this.names = new PageNames(sheet);
        this.titleLabels = new TitleLabels(sheet, contents);
        this.padded = new PaddedNumbers(sheet, contents);
        this.unnumbered = new UnnumberedStarts(sheet, contents, evidence, titleLabels);
        this.withheld = new WithheldTitles(sheet, contents);
        this.points.or(NumberedAttachments.lines(sheet));
    }

    List<Candidate> find() {
        List<Candidate> candidates = new ArrayList<>();
        for (int index = 0; index < sheet.size(); index++) {
            if (!sheet.furniture().get(index) && !contents.holds(index) && !points.get(index)) {
                candidate(index).ifPresent(found -> add(found, candidates));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::first));
        return StyleWeights.weigh(candidates);
    }

    /** A start that is printed twice begins where it stands first; the evidence behind the second speaks for it. */
    private void add(Candidate found, List<Candidate> candidates) {
        for (int at = candidates.size() - 1; at >= 0 && at >= candidates.size() - 3; at--) {
            Candidate first = candidates.get(at);
            if (isSameStart(first, found)) {
                while (candidates.size() > at) {
                    candidates.remove(candidates.size() - 1);
                }
                candidates.add(new Candidate(
                        first.line(), first.title(), first.marker(), first.style(),
                        Math.max(first.score(), found.score()) + 1, first.headed() || found.headed(),
                        first.listed() && found.listed(), first.closed() || found.closed(),
                        Math.max(first.entry(), found.entry())));
                return;
            }
        }
        candidates.add(found);
    }

    private boolean isSameStart(Candidate first, Candidate second) {
        return first.isNumbered() && second.isNumbered()
                && first.marker().get().number() == second.marker().get().number()
                && second.line() - first.title() <= 4
                && titleKey(first.title()).equals(titleKey(second.title()));
    }

    private Optional<Candidate> candidate(int index) {
        Facts fact = sheet.at(index);
        Optional<Marker> marker = fact.marker().filter(mark -> plausible(fact, mark));
        if (marker.isPresent()) {
            return numbered(index, marker.get());
        }
        return unnumbered.at(index);
    }

    /** Years, amounts and dates are no item numbers. */
    private boolean plausible(Facts fact, Marker marker) {
        if (marker.number() == 0 || fact.line().shape() == Shapes.CASE_NUMBER || fact.line().shape() == Shapes.ROW && !marker.isWorded()
                && fact.line().text().indexOf('\t') > 8) {
            return false;
        }
        boolean year = marker.number() >= 1990 && marker.number() <= 2060 && !marker.isWorded();
        boolean bareZero = fact.line().text().startsWith("0") && (marker.style().equals("#") || PaddedNumbers.isPadded(marker) && !padded.count(fact, marker));
        return !year && !bareZero && !isCount(marker);
    }

    /** {@code 3 stemte for (V og O).} */
    private static boolean isCount(Marker marker) {
        return marker.style().equals("# ") && !marker.standsAlone() && Character.isLowerCase(marker.rest().raw().charAt(0));
    }

    private Optional<Candidate> numbered(int index, Marker marker) {
        if (withheld.isAt(index, marker)) {
            return Optional.of(new Candidate(index, index, Optional.of(marker), marker.style(), HEAD_AT_ONCE, true, false, true, -1));
        }
        int title = marker.standsAlone() ? titleBeside(index, marker) : index;
        if (title < 0 || title >= sheet.size() || contents.holds(title)) {
            return Optional.empty();
        }
        Slice words = marker.standsAlone() ? sheet.line(title).slice() : marker.rest();
        if (marker.standsAlone() && !isTitle(title) && !isSentenceAsTitle(title)) {
            return Optional.empty();
        }
        TitleParts parts = TitleParts.of(words, sheet.words().lexicon());
        double score = evidence.of(title, Math.max(index, title), parts) + (marker.isWorded() ? 2 : 0);
        if (marker.standsAlone()) {
            score += sheet.next(index) < title && Metadata.isOfCase(sheet.at(sheet.next(index))) ? WITH_CASE : -1;
        }
        if (counting.get(index)) {
            score += COUNTING;
        }
        if (names.hold(title, titleKey(title))) {
            score += NAME_OF_PAGE;
        }
        return Optional.of(new Candidate(
                index, title, Optional.of(marker), marker.style(), score,
                evidence.isHeaded(Math.max(index, title)), isListed(index, marker),
                marker.isClosed() || isClosed(parts) || ClosedNumbers.isMarked(sheet.line(index), marker, sheet.words()), contents.indexOf(TitleParts.key(parts.title().raw()))));
    }

    /** Marked closed, or a mark and nothing else: the title is withheld. */
    private boolean isClosed(TitleParts parts) {
        return parts.closed().isPresent() || sheet.words().lexicon().labels(parts.title().stripStart("([").stripEnd(")]").raw()).contains(LabelKind.CLOSED);
    }

    /** The title of a number that stands alone: below it as a rule, above it where this document prints it so. */
    private int titleBeside(int index, Marker marker) {
        int above = sheet.previous(index);
        boolean titleAbove = numbersBelow.contains(marker.style()) && above >= 0 && isTitle(above) && !contents.holds(above);
        return titleAbove ? above : titleLabels.behind(TitleBelowLabels.find(sheet, contents, index));
    }

    private boolean isTitle(int index) {
        return TitleEvidence.couldBeTitle(sheet.at(index));
    }

    /** {@code Status på byggeriet.} between a number that stands alone and the head of an item, or below one that counts items. */
    private boolean isSentenceAsTitle(int index) {
        Facts fact = sheet.at(index);
        return fact.line().length() < LONGEST_TITLE && Character.isUpperCase(fact.line().text().charAt(0)) && fact.marker().isEmpty()
                && fact.heading().isEmpty() && !fact.ruling() && (evidence.headBehind(index) >= HEAD_AT_ONCE || counting.get(Math.max(0, sheet.previous(index))));
    }

    /** Number, text, next number, text, with nothing between: a list. */
    private boolean isListed(int index, Marker marker) {
        return follows(sheet.previous(index), marker, -1) || follows(sheet.next(index), marker, 1);
    }

    private boolean follows(int other, Marker marker, int step) {
        if (other < 0 || other >= sheet.size() || contents.holds(other)) {
            return false;
        }
        return sheet.at(other).marker()
                .filter(mark -> mark.style().equals(marker.style()) && mark.number() == marker.number() + step)
                .isPresent();
    }

    private String titleKey(int index) {
        return sheet.titleKey(index);
    }
}
