package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the numbers of pages that stand alone at the right of the page: all lines that begin so far to the right count up by one. */
final class IndentedNumbers {

    private static final int ENOUGH = 2;
    private static final int FAR = 50;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private IndentedNumbers() {}

    static BitSet find(List<Facts> facts) {
        List<Line> right = facts.stream().map(Facts::line).filter(line -> line.indent() >= FAR && NUMBER.matcher(line.text()).matches()).toList();
        BitSet pages = new BitSet();
        if (right.size() >= ENOUGH && count(right)) {
            right.forEach(line -> pages.set(line.index()));
        }
        return pages;
    }

    private static boolean count(List<Line> lines) {
        int first = Integer.parseInt(lines.get(0).text());
        for (int at = 0; at < lines.size(); at++) {
            if (Integer.parseInt(lines.get(at).text()) != first + at) {
                return false;
            }
        }
        return true;
    }
}
