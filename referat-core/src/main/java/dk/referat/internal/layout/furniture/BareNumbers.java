package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the numbers of pages that stand with nothing beside them: {@code 4}, {@code 5}, {@code 6}, each apart and one
 * more than the last. Below numbers of items titles stand; below those of pages the next numbered title, or the text goes on.
 */
final class BareNumbers {

    private static final int ENOUGH = 3;

    private final List<Facts> facts;
    private final LoneNumbers numbers;
    private final int paragraph;

    BareNumbers(List<Facts> facts) {
        this.facts = facts;
        this.numbers = new LoneNumbers(facts);
        this.paragraph = paragraph(facts);
    }

    /** How many blank lines divide paragraphs, as a rule; more stand above the foot of a page. */
    private static int paragraph(List<Facts> facts) {
        Map<Integer, Long> gaps = facts.stream().map(fact -> fact.line().gap()).filter(gap -> gap > 0)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return gaps.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(1);
    }

    BitSet find() {
        List<Integer> alone = facts.stream().map(fact -> fact.line().index()).filter(index -> numbers.isAt(index, paragraph + 1)).toList();
        BitSet pages = new BitSet();
        List<Integer> run = new ArrayList<>();
        for (int index : alone) {
            if (!run.isEmpty() && numbers.value(index) != numbers.value(run.get(run.size() - 1)) + 1) {
                mark(run, pages);
                run.clear();
            }
            run.add(index);
        }
        mark(run, pages);
        return pages;
    }

    private void mark(List<Integer> run, BitSet pages) {
        long counting = run.stream().filter(this::dividesText).count();
        if (run.size() >= ENOUGH && counting * 2 > run.size()) {
            run.forEach(pages::set);
        }
    }

    /** What stands below is a title with its own number, a heading, or the rest of a sentence. */
    private boolean dividesText(int index) {
        if (index + 1 == facts.size()) {
            return true;
        }
        Facts next = facts.get(index + 1);
        return next.marker().filter(marker -> !marker.standsAlone()).isPresent() || next.isStandaloneHeading()
                || Character.isLowerCase(next.line().text().charAt(0));
    }
}
