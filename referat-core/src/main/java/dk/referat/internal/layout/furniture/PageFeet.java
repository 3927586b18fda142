package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the lines at the ends of pages whose number stands alone between them: {@code 5. maj 2026}, {@code 4},
 * {@code Nørreby Fjordkommune}. Where the same line stands beside growing numbers, they count pages.
 */
final class PageFeet {

    private static final int ENOUGH = 2;
    private static final int SHORTEST = 6;

    private static final Pattern DAY = Pattern.compile("(?iU)(?:\\p{L}{4,7} )?(?:den )?\\d{1,2}\\. ?\\p{L}{3,9} \\d{4}|(?:\\p{L}{4,7} )?(?:den )?\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}");

    private final Words words;
    private final List<Facts> facts;
    private final Map<String, Integer> counts = new HashMap<>();

    PageFeet(List<Facts> facts, Words words) {
        this.facts = facts;
        this.words = words;
        facts.forEach(fact -> counts.merge(fact.line().key(), 1, Integer::sum));
    }

    BitSet find() {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (int index = 0; index < facts.size(); index++) {
            if (isNumber(index)) {
                collect(numbers, "above ", index - 1, index);
                collect(numbers, "below ", index + 1, index);
            }
        }
        BitSet feet = new BitSet();
        numbers.values().stream().filter(this::grow).forEach(group -> group.forEach(index -> mark(index, feet)));
        last(feet);
        return feet;
    }

    private void collect(Map<String, List<Integer>> numbers, String side, int beside, int index) {
        if (beside >= 0 && beside < facts.size() && returns(beside) && facts.get(beside).line().length() >= SHORTEST) {
            numbers.computeIfAbsent(side + facts.get(beside).line().key(), key -> new ArrayList<>()).add(index);
        }
    }

    private boolean grow(List<Integer> group) {
        int last = 0;
        for (int index : group) {
            int number = number(index);
            if (number <= last) {
                return false;
            }
            last = number;
        }
        return group.size() >= ENOUGH && group.stream().anyMatch(this::standsBesideName);
    }

    /** The last page's number has no head of a next page below it. */
    private void last(BitSet feet) {
        int end = facts.size() - 1;
        if (feet.isEmpty() || !isNumber(end)) {
            return;
        }
        int counted = feet.stream().filter(this::isNumber).map(this::number).max().orElse(0);
        if (number(end) == counted + 1) {
            mark(end, feet);
        }
    }

    private int number(int index) {
        return Integer.parseInt(facts.get(index).line().text());
    }

    private void mark(int number, BitSet feet) {
        feet.set(first(number), behind(number));
    }

    private int first(int number) {
        int first = number;
        while (first > 0 && returns(first - 1)) {
            first--;
        }
        return first;
    }

    private int behind(int number) {
        int behind = number + 1;
        while (behind < facts.size() && returns(behind)) {
            behind++;
        }
        return behind;
    }

    /** The name of the document, or of the municipality, tells the end of a page from the row of a table. */
    private boolean standsBesideName(int number) {
        return isAboveHead(number) || isBelowFoot(number) || facts.subList(first(number), behind(number)).stream()
                .anyMatch(fact -> isDocument(fact) || fact.line().key().contains("kommune"));
    }

    /** {@code Teknikudvalget, 3. marts 2026} ends the page above its number. */
    private boolean isBelowFoot(int number) {
        return number > 0 && returns(number - 1) && namesMeeting(facts.get(number - 1));
    }

    /** {@code Teknikudvalget 03-03-2026} heads the next page, or {@code Teknikudvalget} and the day below it. */
    private boolean isAboveHead(int number) {
        return number + 1 < facts.size() && returns(number + 1) && (namesMeeting(facts.get(number + 1))
                || number + 2 < facts.size() && returns(number + 2) && facts.get(number + 2).line().gap() == 0
                        && words.lexicon().isBody(facts.get(number + 1).line().text()) && DAY.matcher(facts.get(number + 2).line().text()).matches());
    }

    private static boolean namesMeeting(Facts fact) {
        return fact.body().filter(body -> body.body().isPresent() && body.date().isPresent()).isPresent();
    }

    private boolean isNumber(int index) {
        String text = facts.get(index).line().text();
        return text.length() <= 3 && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** The line comes three times at least, and is none that minutes repeat. */
    private boolean returns(int index) {
        Facts fact = facts.get(index);
        return counts.get(fact.line().key()) >= 3 && !isNumber(index) && !fact.ruling() && !fact.line().text().endsWith(".")
                && (isDocument(fact) || fact.heading().isEmpty() && fact.label().isEmpty());
    }

    private static boolean isDocument(Facts fact) {
        return fact.isLabel(LabelKind.DOCUMENT_MINUTES) || fact.isLabel(LabelKind.DOCUMENT_AGENDA);
    }
}
