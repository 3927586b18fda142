package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds what is no part of the minutes: links, icons, rules, page numbers, and the headers and footers of pages. */
public final class FurnitureFinder {

    private static final Pattern NOTHING = Pattern.compile("[-–—]{1,3}");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)(side|s\\.|page)\\s*:?\\s*\\d{1,4}(\\s*(af|/|of)\\s*\\d{1,4})?\\.?|[-–]\\s*\\d{1,4}\\s*[-–]|\\d{1,3}\\s*/\\s*\\d{1,3}");
    private static final Pattern PAGE_INSIDE = Pattern.compile("(?i)(^|\\s)side\\s*:?\\s*\\d{1,4}(\\s*(af|/)\\s*\\d{1,4})?\\s*$|^side\\s*\\d{1,4}(\\s*(af|/)\\s*\\d{1,4})?\\s");
    private static final Pattern COMMUNE = Pattern.compile("(?iU)\\p{L}[\\p{L} -]{2,30}(region)?skommune|\\p{L}[\\p{L} -]{2,30} kommune");
    private static final Set<String> LINKS = Set.of("Udskriv", "Print", "Del", "Få siden oplæst", "Læs op");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Pattern DATE = Pattern.compile("(?iU)\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}|(?:\\p{L}{4,7}(?: den|,)? )?\\d{1,2}\\. \\p{L}{3,9} \\d{4}");

    private final List<Facts> facts;
    private final Words words;
    private final RepeatedLinks links;
    private final LinkLines addresses;

    public FurnitureFinder(List<Facts> facts, Words words) {
        this.facts = facts;
        this.words = words;
        this.links = new RepeatedLinks(facts, words);
        this.addresses = new LinkLines(facts);
    }

    public BitSet find() {
        BitSet furniture = new BitSet(facts.size());
        for (Facts fact : facts) {
            if (isFurniture(fact)) {
                furniture.set(fact.line().index());
            }
        }
        furniture.or(Dividers.find(facts));
        furniture.or(RouteGrid.find(facts));
        furniture.or(CountedPages.find(facts));
        furniture.or(PrintFeet.find(facts));
        furniture.or(RepeatedHeadings.find(facts));
        furniture.or(GeneratedBlocks.find(facts));
        runningHeads(furniture);
        furniture.or(new BodyHeads(facts, words, furniture, index -> isPageNumber(index, furniture)).find());
        furniture.or(new PageFeet(facts).find());
        return furniture;
    }

    private boolean isFurniture(Facts fact) {
        String text = fact.line().text();
        return fact.line().shape() == Shapes.LINK || links.isLink(fact, isUnderHeading(fact.line().index())) || fact.isOnly(LabelKind.FURNITURE) || isBulletedLink(fact)
                || PAGE.matcher(text).matches() && !isCaseNumber(fact)
                || PAGE_INSIDE.matcher(text).find() && text.length() < 120 && !fact.isLabel(LabelKind.CONTENTS)
                        && !fact.isLabel(LabelKind.CONTENTS_COLUMN)
                || addresses.isFurniture(fact)
                || text.codePoints().noneMatch(Character::isLetterOrDigit) && isOrnament(text) && !saysNothing(fact.line().index());
    }

    /** {@code ---} between blank lines or two headings, which is no underline: the section above has nothing to tell. */
    private boolean saysNothing(int index) {
        if (!isUnderHeading(index) || index + 1 == facts.size() || !NOTHING.matcher(facts.get(index).line().text()).matches()) {
            return false;
        }
        Facts next = facts.get(index + 1);
        return next.isStandaloneHeading() || facts.get(index).line().gap() > 0 && next.line().gap() > 0;
    }

    /** {@code 09/212} below {@code Sagsnr.:} or {@code 05.01.02.P00} counts no pages. */
    private boolean isCaseNumber(Facts fact) {
        int above = fact.line().index() - 1;
        return fact.line().text().indexOf('/') > 0 && above >= 0
                && (facts.get(above).line().shape() == Shapes.CASE_NUMBER || facts.get(above).isOnly(LabelKind.CASE_NUMBER) || facts.get(above).isOnly(LabelKind.JOURNAL_NUMBER));
    }

    private static boolean isBulletedLink(Facts fact) {
        String text = fact.line().text();
        return text.length() > 2 && "•·-".indexOf(text.charAt(0)) >= 0 && LINKS.contains(text.substring(1).strip());
    }

    /** {@code .} and {@code -} alone may be an empty decision; longer rows of marks divide. */
    private static boolean isOrnament(String text) {
        return text.length() >= 3 || text.startsWith("|") || text.codePoints().anyMatch(mark -> mark >= 0x2500);
    }

    /** Lines that return, numbers apart, next to page numbers or form feeds. */
    private void runningHeads(BitSet furniture) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (Facts fact : facts) {
            if (!furniture.get(fact.line().index()) && fact.line().length() < 120 && fact.heading().isEmpty()
                    && !fact.ruling() && !fact.line().text().endsWith(".") && !isValue(fact)) {
                groups.computeIfAbsent(DIGITS.matcher(fact.line().key()).replaceAll("#"), key -> new ArrayList<>())
                        .add(fact.line().index());
            }
        }
        BitSet marks = (BitSet) furniture.clone();
        List<List<Integer>> repeated = groups.values().stream().filter(group -> group.size() >= 2).toList();
        BitSet heads = new BitSet();
        for (List<Integer> group : repeated) {
            if (isAtPageEnds(group, marks) || breaksSentences(group) || isMunicipality(group)) {
                group.forEach(heads::set);
            }
        }
        groups.values().stream().filter(group -> standAtPageNumbers(group, marks)).forEach(group -> group.forEach(heads::set));
        for (List<Integer> group : repeated) {
            long beside = group.stream().filter(index -> heads.get(index + 1) || index > 0 && heads.get(index - 1)).count();
            if (beside >= 2 && beside * 3 >= group.size() * 2 && looksLikeHead(group.get(0))) {
                group.forEach(heads::set);
            }
        }
        bodyHeads(repeated, heads);
        furniture.or(heads);
    }

    /** The body, and the date below it, beside the municipality's name that heads each page; the first one tells of the meeting. */
    private void bodyHeads(List<List<Integer>> repeated, BitSet heads) {
        for (Predicate<Facts> part : List.<Predicate<Facts>>of(this::isBodyName, FurnitureFinder::isDate)) {
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
    private boolean standAtPageNumbers(List<Integer> group, BitSet marks) {
        Facts first = facts.get(group.get(0));
        return first.body().isPresent() && looksLikeHead(group.get(0)) && group.stream().allMatch(index ->
                index > 0 && isPageNumber(index - 1, marks) || index + 1 < facts.size() && isPageNumber(index + 1, marks));
    }

    /** The municipality's name alone on a line, again and again. */
    private boolean isMunicipality(List<Integer> group) {
        return group.size() >= 2 && COMMUNE.matcher(facts.get(group.get(0)).line().text()).matches();
    }

    /** Most of the lines, two at least, stand on the same side of a page's end. */
    private boolean isAtPageEnds(List<Integer> group, BitSet marks) {
        long first = group.stream().filter(index -> isFirstOfPage(index, marks)).count();
        long last = group.stream().filter(index -> isLastOfPage(index, marks)).count();
        long most = Math.max(first, last);
        return most >= 2 && most * 2 > group.size();
    }

    private boolean isFirstOfPage(int index, BitSet marks) {
        return facts.get(index).line().newPage() || index > 0 && isPageNumber(index - 1, marks);
    }

    /** What stands right below a heading is its text, also at the end of a page. */
    private boolean isLastOfPage(int index, BitSet marks) {
        int next = index + 1;
        return next < facts.size() && !isUnderHeading(index) && (facts.get(next).line().newPage() || isPageNumber(next, marks));
    }

    private boolean isUnderHeading(int index) {
        return index > 0 && facts.get(index - 1).isStandaloneHeading();
    }

    private boolean isPageNumber(int index, BitSet marks) {
        String text = facts.get(index).line().text();
        return marks.get(index) && (PAGE.matcher(text).matches() || PAGE_INSIDE.matcher(text).find());
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
