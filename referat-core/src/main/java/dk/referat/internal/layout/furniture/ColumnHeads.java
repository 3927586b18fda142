package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the heads of columns that a page prints above each item, a head a line: {@code Sag nr.}, {@code Emne},
 * {@code J.nr.}. They return, and the numbers right below them count on.
 */
final class ColumnHeads {

    private static final int FEWEST = 3;
    private static final int MOST = 8;
    private static final int LABELS = 2;
    private static final int LONGEST = 20;
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,4})\\b(?![-/.]\\d)");
    private static final Pattern HEAD = Pattern.compile("(?U)\\p{L}[^\\d:]*");

    private final List<Facts> facts;

    private ColumnHeads(List<Facts> facts) {
        this.facts = facts;
    }

    static BitSet find(List<Facts> facts) {
        ColumnHeads heads = new ColumnHeads(facts);
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int index = 0; index < facts.size(); index++) {
            int end = heads.end(index);
            if (end - index >= FEWEST && end < facts.size()) {
                blocks.computeIfAbsent(heads.words(index, end), words -> new ArrayList<>()).add(index);
                index = end - 1;
            }
        }
        BitSet found = new BitSet();
        blocks.values().stream().filter(heads::standAboveItems)
                .forEach(block -> block.forEach(index -> found.set(index, heads.end(index))));
        return found;
    }

    /** The line behind the heads that begin with a line. */
    private int end(int first) {
        int end = first;
        while (end < facts.size() && end - first <= MOST && (end == first || facts.get(end).line().gap() == 0) && isHead(facts.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isHead(Facts fact) {
        return fact.line().length() <= LONGEST && HEAD.matcher(fact.line().text()).matches() && !fact.ruling()
                && !fact.isLabel(LabelKind.OPEN) && !fact.isLabel(LabelKind.CLOSED);
    }

    private String words(int first, int end) {
        List<String> words = facts.subList(first, end).stream().map(fact -> fact.line().key()).toList();
        return String.join("\n", words);
    }

    private boolean standAboveItems(List<Integer> blocks) {
        int first = blocks.get(0);
        long labels = facts.subList(first, end(first)).stream()
                .filter(fact -> fact.label().filter(label -> label.value().isEmpty()).isPresent())
                .count();
        return blocks.size() >= FEWEST && labels >= LABELS && countOn(blocks);
    }

    private boolean countOn(List<Integer> blocks) {
        int last = -1;
        for (int block : blocks) {
            Matcher number = NUMBER.matcher(facts.get(end(block)).line().text());
            if (!number.find() || Integer.parseInt(number.group(1)) <= last) {
                return false;
            }
            last = Integer.parseInt(number.group(1));
        }
        return true;
    }
}
