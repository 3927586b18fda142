package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the line at the end of a page that names the program which made it: {@code Drevet af MødeWeb}, {@code Version 7.14}. */
final class MakersFeet {

    private static final Pattern MAKER = Pattern.compile("(?iU)(?:drevet|leveret|udviklet) af \\S.{0,40}|powered by \\S.{0,40}|version \\d[\\d.]*");
    private static final int LAST = 12;

    private MakersFeet() {}

    static BitSet find(List<Facts> facts) {
        BitSet feet = new BitSet();
        facts.stream().skip(Math.max(0, facts.size() - LAST))
                .filter(fact -> MAKER.matcher(fact.line().text()).matches() && !fact.line().text().endsWith("."))
                .forEach(fact -> feet.set(fact.line().index()));
        return feet;
    }
}
