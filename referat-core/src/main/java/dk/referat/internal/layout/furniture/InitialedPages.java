package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the feet of pages with the initials of who wrote, and the number of the page in the margin: {@code AEL      121}.
 * The numbers rise from foot to foot.
 */
final class InitialedPages {

    private static final Pattern FOOT = Pattern.compile("(?U)^\\p{Lu}{2,4}\\s{10,}(\\d{1,4})$");
    private static final int ENOUGH = 3;

    private InitialedPages() {}

    static BitSet find(List<Facts> facts) {
        List<Integer> feet = new ArrayList<>();
        int last = 0;
        for (Facts fact : facts) {
            Matcher foot = FOOT.matcher(fact.line().text());
            if (fact.line().gap() > 0 && foot.find()) {
                int page = Integer.parseInt(foot.group(1));
                if (page <= last) {
                    return new BitSet();
                }
                last = page;
                feet.add(fact.line().index());
            }
        }
        BitSet pages = new BitSet();
        if (feet.size() >= ENOUGH) {
            feet.forEach(pages::set);
        }
        return pages;
    }
}
