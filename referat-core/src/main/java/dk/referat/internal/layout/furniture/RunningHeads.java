package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lines that return, numbers apart, next to page numbers or form feeds, or in the middle of sentences. */
final class RunningHeads {

    private static final Pattern COMMUNE = Pattern.compile("(?iU)\\p{L}[\\p{L} -]{2,30}(region)?skommune|\\p{L}[\\p{L} -]{2,30} kommune");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern DATE = Pattern.compile("(?iU)\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}|(?:\\p{L}{4,7}(?: den|,)? )?\\d{1,2}\\. \\p{L}{3,9} \\d{4}");

    /** {@code – bedre lys på stien}, the last point of two lists, each at a page's end. */
    private static final Pattern POINT = Pattern.compile("(?U)^[–•·▪*-]\\s+\\p{L}{2}");

    private static final int SHORT = 80;

    private final List<Facts> facts;
    private final Words words;
    private final CountedItems items;
    private final BitSet marks;
    private final BitSet pages;

    /**
     * The heads in lines.
     *
     * @param facts the lines
     * @param words the words of the lexicon
     * @param marks the lines that are known to belong to pages
     * @param pages those of them that count pages
     */
    RunningHeads(List<Facts> facts, Words words, BitSet marks, BitSet pages) {
        this.facts = facts;
        this.words = words;
        this.items = new CountedItems(facts, words);
        this.marks = (BitSet) marks.clone();
        this.pages = pages;
    }

    BitSet find() {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (Facts fact : facts) {
            if (!marks.get(fact.line().index()) && fact.line().length() < 120 && fact.heading().isEmpty()
                    && !fact.ruling() && !fact.line().text().endsWith(".") && !isValue(fact) && !tellsAbsence(fact) && !isOfCase(fact) && !POINT.matcher(fact.line().text()).find()) {
                groups.computeIfAbsent(DIGITS.matcher(fact.line().key()).replaceAll("#"), key -> new ArrayList<>())
                        .add(fact.line().index());
            }
        }
        List<List<Integer>> repeated = groups.values().stream().filter(group -> group.size() >= 2).toList();
        BitSet heads = new BitSet();
        for (List<Integer> group : repeated) {
            if (!items.are(group) && !countCases(group) && (isAtPageEnds(group) || breaksSentences(group) || isMunicipality(group))) {
                group.forEach(heads::set);
            }
        }
        groups.values().stream().filter(group -> standAtPageNumbers(group)).forEach(group -> group.forEach(heads::set));
        for (List<Integer> group : repeated) {
            long beside = group.stream().filter(index -> heads.get(index + 1) || index > 0 && heads.get(index - 1)).count();
            if (beside >= 2 && beside * 3 >= group.size() * 2 && looksLikeHead(group.get(0))) {
                group.forEach(heads::set);
            }
        }
        new HeadNeighbours(facts, pages).addTo(heads, repeated);
        bodyHeads(repeated, heads);
        BitSet text = new BitSet();
        heads.stream().filter(index -> isOfMinutes(index, heads)).forEach(text::set);
        heads.andNot(text);
        return heads;
    }

    /** {@code Afbud: Gitte Holm} below each decision, the last line of its page. */
    private boolean tellsAbsence(Facts fact) {
        return fact.isLabel(LabelKind.ABSENTEES) && !fact.label().get().value().isEmpty() || words.tellsAbsence(fact.line());
    }

    /** {@code Sagsnr: 11009214} and other numbers behind that label, each the last line of a page on which an item ends. */
    private boolean countCases(List<Integer> group) {
        boolean labelled = group.stream().map(facts::get).allMatch(fact -> fact.isLabel(LabelKind.CASE_NUMBER) && CaseLines.labelled(fact.label().get().value()).isPresent());
        return labelled && group.stream().map(index -> facts.get(index).line().key()).distinct().count() * 2 > group.size();
    }

    /** {@code 17.01.00-A00-4-26} above the title, where each item begins a page. */
    private static boolean isOfCase(Facts fact) {
        return CaseLines.isCaseLine(fact.line().text()) && CaseLines.isOfPlan(fact.line().text());
    }

    /** The words of a head right below a heading are its text, and the body's name on the first line names who met. */
    private boolean isOfMinutes(int index, BitSet heads) {
        boolean first = index == 0 && isBodyName(facts.get(0));
        return (first || index > 0 && isUnderHeading(index)) && !facts.get(index).line().newPage()
                && (index + 1 == facts.size() || !endsPage(index) && !heads.get(index + 1));
    }

    /** The body, and the date below it, beside the municipality's name that heads each page; the first one tells of the meeting. */
    private void bodyHeads(List<List<Integer>> repeated, BitSet heads) {
        for (Predicate<Facts> part : List.<Predicate<Facts>>of(this::isBodyName, RunningHeads::isDate)) {
            for (List<Integer> group : repeated) {
                List<Integer> beside = group.stream().skip(1).filter(index -> heads.get(index - 1)).toList();
                if (part.test(facts.get(group.get(0))) && beside.size() >= 2) {
                    beside.forEach(heads::set);
                }
            }
        }
    }

    private boolean isBodyName(Facts fact) {
        return fact.marker().isEmpty() && words.lexicon().isBody(fact.line().text());
    }

    private static boolean isDate(Facts fact) {
        return DATE.matcher(fact.line().text()).matches();
    }

    /** The day of the meeting below its label, or below those of all values. */
    private boolean isValue(Facts fact) {
        int above = fact.line().index() - 1;
        return Words.hasDigit(fact.line().text()) && above >= 0 && facts.get(above).line().text().endsWith(":")
                && facts.get(above).label().filter(label -> label.value().isEmpty()).isPresent();
    }

    /** Dated lines that stand beside page numbers and nowhere else. */
    private boolean standAtPageNumbers(List<Integer> group) {
        Facts first = facts.get(group.get(0));
        return first.body().isPresent() && looksLikeHead(group.get(0)) && group.stream().allMatch(index ->
                index > 0 && isPageNumber(index - 1) || index + 1 < facts.size() && isPageNumber(index + 1))
                && group.stream().noneMatch(this::rulesOverPage);
    }

    /** The heading of a decision at a page's end: its ruling is the first thing that the next page prints. */
    private boolean rulesOverPage(int index) {
        return endsPage(index) && facts.get(index).body().isPresent()
                && facts.subList(index + 1, Math.min(index + 5, facts.size())).stream()
                .dropWhile(fact -> isPageNumber(fact.line().index()) || fact.body().isPresent())
                .findFirst().filter(this::rules).isPresent();
    }

    private boolean rules(Facts fact) {
        return fact.ruling() || fact.line().length() < SHORT && words.tellsRuling(fact.line());
    }

    /** The municipality's name alone on a line, again and again. */
    private boolean isMunicipality(List<Integer> group) {
        return group.size() >= 2 && COMMUNE.matcher(facts.get(group.get(0)).line().text()).matches();
    }

    /** Most of the lines, two at least, stand on the same side of a page's end. */
    private boolean isAtPageEnds(List<Integer> group) {
        long first = group.stream().filter(index -> isFirstOfPage(index)).count();
        long last = group.stream().filter(index -> isLastOfPage(index)).count();
        long most = Math.max(first, last);
        return most >= 2 && most * 2 > group.size();
    }

    private boolean isFirstOfPage(int index) {
        return facts.get(index).line().newPage() || index > 0 && isPageNumber(index - 1);
    }

    /** What stands right below a heading is its text, also at the end of a page. */
    private boolean isLastOfPage(int index) {
        return endsPage(index) && !isUnderHeading(index) && !rulesOverPage(index);
    }

    private boolean endsPage(int index) {
        int next = index + 1;
        return next < facts.size() && (facts.get(next).line().newPage() || isPageNumber(next));
    }

    private boolean isUnderHeading(int index) {
        return index > 0 && facts.get(index - 1).isStandaloneHeading();
    }

    private boolean isPageNumber(int index) {
        return pages.get(index);
    }

    /** A line that stands, more than once, between the two halves of a sentence is the head of a page. */
    private boolean breaksSentences(List<Integer> group) {
        if (group.size() < 3) {
            return false;
        }
        long broken = group.stream().filter(this::breaksSentence).count();
        return broken >= 2 || broken >= 1 && group.stream().allMatch(index -> facts.get(index).line().gap() > 0) && looksLikeHead(group.get(0));
    }

    private boolean looksLikeHead(int index) {
        Facts fact = facts.get(index);
        return Words.hasDigit(fact.line().text()) && !fact.ruling() && fact.marker().isEmpty();
    }

    private boolean breaksSentence(int index) {
        if (index == 0 || index + 1 >= facts.size()) {
            return false;
        }
        String before = facts.get(index - 1).line().text();
        char last = before.charAt(before.length() - 1);
        char first = facts.get(index + 1).line().text().charAt(0);
        return (Character.isLowerCase(last) || last == ',') && before.length() > 30 && Character.isLowerCase(first)
                && facts.get(index).marker().isEmpty();
    }
}
