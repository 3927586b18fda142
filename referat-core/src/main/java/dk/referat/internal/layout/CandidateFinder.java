package dk.referat.internal.layout;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists the lines at which an item may begin, each with what its neighbours say for and against it. */
final class CandidateFinder {

    private static final int HEAD_LINES = 6;

    private static final int REPEATS = 4;
    private static final double BELOW_NUMBER = 2;
    private static final Set<LabelKind> OF_MEETING = Set.of(
            LabelKind.DATE, LabelKind.TIME, LabelKind.START_TIME, LabelKind.END_TIME, LabelKind.PLACE,
            LabelKind.COMMITTEE, LabelKind.PARTICIPANTS, LabelKind.CHAIR, LabelKind.OFFICIALS);

    private final Sheet sheet;
    private final Contents contents;
    private final Set<String> numbersBelow;
    private final BitSet points;

    CandidateFinder(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
        this.numbersBelow = numbersBelow();
        this.points = LedPoints.points(sheet);
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
        return unnumbered(index);
    }

    /** Years, amounts and dates are no item numbers. */
    private static boolean plausible(Facts fact, Marker marker) {
        if (marker.number() == 0 || fact.line().shape() == Shapes.CASE_NUMBER || fact.line().shape() == Shapes.ROW && !marker.isWorded()
                && fact.line().text().indexOf('\t') > 8) {
            return false;
        }
        boolean year = marker.number() >= 1990 && marker.number() <= 2060 && !marker.isWorded();
        boolean bareZero = fact.line().text().startsWith("0") && (marker.style().equals("#") || marker.printed().length() > 2);
        return !year && !bareZero;
    }

    private Optional<Candidate> numbered(int index, Marker marker) {
        int title = marker.standsAlone() ? titleBeside(index, marker) : index;
        if (title < 0 || title >= sheet.size() || contents.holds(title)) {
            return Optional.empty();
        }
        Slice words = marker.standsAlone() ? sheet.line(title).slice() : marker.rest();
        if (marker.standsAlone() && !(isTitle(title))) {
            return Optional.empty();
        }
        TitleParts parts = TitleParts.of(words, sheet.words().lexicon());
        double score = evidence(title, Math.max(index, title), parts) + (marker.isWorded() ? 2 : 0);
        if (marker.standsAlone()) {
            score -= 1;
        }
        return Optional.of(new Candidate(
                index, title, Optional.of(marker), marker.style(), score,
                headBehind(Math.max(index, title)) >= 1.5, isListed(index, marker), parts.closed().isPresent(), contents.indexOf(TitleParts.key(parts.title().raw()))));
    }

    /** The title of a number that stands alone: below it as a rule, above it where this document prints it so. */
    private int titleBeside(int index, Marker marker) {
        int above = sheet.previous(index);
        boolean titleAbove = numbersBelow.contains(marker.style()) && above >= 0 && isTitle(above) && !contents.holds(above);
        return titleAbove ? above : TitleBelowLabels.find(sheet, index);
    }

    /** The styles of numbers that stand below their titles: what follows most of them is no title. */
    private Set<String> numbersBelow() {
        Map<String, int[]> counts = new HashMap<>();
        for (int index = 1; index < sheet.size(); index++) {
            Optional<Marker> marker = sheet.at(index).marker().filter(Marker::standsAlone);
            int next = sheet.next(index);
            int above = sheet.previous(index);
            if (marker.isPresent() && !contents.holds(index) && above >= 0) {
                int[] count = counts.computeIfAbsent(marker.get().style(), style -> new int[3]);
                count[0]++;
                boolean headBelow = next >= sheet.size() || sheet.at(next).heading().isPresent() || isMetadata(sheet.at(next))
                        || sheet.at(next).ruling();
                count[1] += headBelow && isTitle(above) && sheet.isApart(above) ? 1 : 0;
                count[2] += headBelow && isTitle(above) ? 1 : 0;
            }
        }
        Set<String> below = new HashSet<>();
        counts.forEach((style, count) -> {
            if (count[1] * 2 >= count[0] || count[0] >= 2 && count[2] == count[0]) {
                below.add(style);
            }
        });
        return below;
    }

    private boolean isTitle(int index) {
        Facts fact = sheet.at(index);
        return fact.line().isTitleLike() && fact.marker().isEmpty() && !fact.isStandaloneHeading();
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

    private Optional<Candidate> unnumbered(int index) {
        Facts fact = sheet.at(index);
        boolean absence = fact.isLabel(LabelKind.ABSENTEES) && fact.line().text().indexOf(':') > 0
                || sheet.words().absenceLabels().isValue(sheet, index);
        int above = sheet.previous(index);
        boolean led = above >= 0 && LedPoints.isLead(sheet.line(above));
        if (!isTitle(index) || absence || led || isOfMeeting(fact) || LedPoints.isLead(fact.line()) || fact.heading().isPresent() || fact.body().isPresent() || fact.line().length() < 4
                || CaseLines.isCaseLine(fact.line().text()) || isMetadata(fact) || fact.line().shape() == Shapes.ROW
                || sheet.words().lexicon().isBody(fact.line().text()) || repeatsTitleAbove(index)
                || contents.listsBesideItems(titleKey(index))) {
            return Optional.empty();
        }
        TitleParts parts = TitleParts.of(fact.line().slice(), sheet.words().lexicon());
        double score = evidence(index, index, parts) - 3 + (sheet.isApart(index) ? 0.5 : -1.5) + (fact.ruling() ? -3 : 0)
                + (isBelowNumber(index) ? BELOW_NUMBER : 0) - (isUnlikelyWord(parts) ? 1 : 0);
        boolean hopeless = score < -1 && parts.closed().isEmpty();
        return hopeless
                ? Optional.empty()
                : Optional.of(new Candidate(
                        index, index, Optional.empty(), Candidate.UNNUMBERED, score, headBehind(index) >= 1.5, false,
                        parts.closed().isPresent(), contents.indexOf(TitleParts.key(parts.title().raw()))));
    }

    /** {@code Sagsnr.: 22.01.10-G01-12-15}, and nothing above it that could be the title. */
    private boolean isBelowNumber(int index) {
        int above = sheet.previous(index);
        if (above < 0 || !sheet.isApart(index) || !(sheet.at(above).isLabel(LabelKind.CASE_NUMBER) && isMetadata(sheet.at(above)))) {
            return false;
        }
        int more = sheet.previous(above);
        return more < 0 || !isTitle(more) || sheet.at(more).ruling() || isOfMeeting(sheet.at(more));
    }

    /** A single word is the title of an item where the words are known for it: {@code Eventuelt}. */
    private boolean isUnlikelyWord(TitleParts parts) {
        return parts.title().raw().indexOf(' ') < 0 && !sheet.words().lexicon().labels(parts.title().raw()).contains(LabelKind.ITEM_TITLE)
                && contents.indexOf(TitleParts.key(parts.title().raw())) < 0;
    }

    /** The title printed a second time, below its number or the case's. */
    private boolean repeatsTitleAbove(int index) {
        String key = titleKey(index);
        int above = sheet.previous(index);
        for (int step = 0; step < REPEATS && above >= 0; step++, above = sheet.previous(above)) {
            if (titleKey(above).equals(key)) {
                return true;
            }
            if (sheet.at(above).marker().filter(Marker::standsAlone).isEmpty() && !isMetadata(sheet.at(above))) {
                return false;
            }
        }
        return false;
    }

    private String titleKey(int index) {
        return sheet.titleKey(index);
    }

    /** {@code Mødested: Byrådssalen} */
    static boolean isOfMeeting(Facts fact) {
        return OF_MEETING.stream().anyMatch(fact::isLabel) && fact.line().text().startsWith(":", fact.label().get().words().length());
    }

    static boolean isMetadata(Facts fact) {
        return fact.isLabel(LabelKind.CASE_NUMBER) && Words.hasDigit(fact.line().text())
                || fact.isLabel(LabelKind.JOURNAL_NUMBER)
                || fact.isLabel(LabelKind.ITEM_OTHER) && (fact.line().text().indexOf(':') > 0 || fact.isOnly(LabelKind.ITEM_OTHER))
                || fact.isOnly(LabelKind.CASE_NUMBER) && fact.line().text().indexOf(' ') < 0 && fact.line().length() > 4
                || fact.isLabel(LabelKind.ITEM_TYPE)
                || fact.isOnly(LabelKind.OPEN)
                || fact.isOnly(LabelKind.TYPE_DECISION) && fact.heading().isEmpty()
                || fact.isOnly(LabelKind.TYPE_INFORMATION)
                || fact.isOnly(LabelKind.TYPE_DISCUSSION)
                || fact.isOnly(LabelKind.GROUP_OPEN)
                || fact.isOnly(LabelKind.GROUP_CLOSED)
                || isOpenNumber(fact);
    }

    /** {@code Åbent - 01.00.00-G01-61-18} */
    private static boolean isOpenNumber(Facts fact) {
        return (fact.isLabel(LabelKind.OPEN) || fact.isLabel(LabelKind.CLOSED)) && fact.line().length() < 80
                && CaseLines.isCaseLine(fact.label().get().value().stripStart("-–:").raw());
    }

    private double evidence(int line, int last, TitleParts parts) {
        String text = parts.title().raw();
        double score = headBehind(last);
        String key = TitleParts.key(text);
        if (contents.entry(key).isPresent()) {
            score += 4;
        }
        if (sheet.words().lexicon().labels(text).contains(LabelKind.ITEM_TITLE)) {
            score += 2;
        }
        if (parts.type().isPresent() || parts.closed().isPresent()) {
            score += 2;
        }
        return score - (contents.indexOf(key) >= 0 ? 0 : prose(text)) + (sheet.isApart(line) ? 0.5 : 0);
    }

    /** How much a title reads like prose. */
    private static double prose(String text) {
        if (text.isEmpty()) {
            return 4;
        }
        char last = text.charAt(text.length() - 1);
        double prose = 0;
        boolean abbreviation = text.endsWith("mv.") || text.endsWith("m.v.") || text.endsWith("m.m.") || text.endsWith("mm.");
        if ((last == '.' || last == ';' || last == ',') && !abbreviation) {
            prose += text.indexOf(' ') > 0 ? 3 : 1;
        }
        if (last == ':') {
            prose += 1;
        }
        if (Character.isLowerCase(text.charAt(0)) && text.indexOf(' ') > 0) {
            prose += 2;
        }
        if (text.length() > 160) {
            prose += 3;
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            prose += 6;
        }
        return prose;
    }

    /** Whether the lines behind a title are those of an item's head: case number, metadata, first heading. */
    private double headBehind(int title) {
        int index = title;
        for (int step = 0; step < HEAD_LINES; step++) {
            index = sheet.next(index);
            if (index >= sheet.size()) {
                return 0;
            }
            Facts fact = sheet.at(index);
            if (fact.isStandaloneHeading() || CaseLines.isCaseLine(fact.line().text()) || isMetadata(fact)
                    || fact.isOnly(LabelKind.CLOSED)) {
                return Math.max(0.5, 3 - step * 0.75);
            }
            if (fact.heading().isPresent() || fact.body().isPresent()) {
                return Math.max(0.5, 2.5 - step * 0.75);
            }
            if (fact.ruling()) {
                return Math.max(0, 1.5 - step);
            }
            if (fact.line().isSentence() && fact.line().length() > 60) {
                return 0;
            }
        }
        return 0;
    }
}
