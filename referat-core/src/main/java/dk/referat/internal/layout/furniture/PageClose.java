package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import java.util.BitSet;
import java.util.List;

/**
 * What a page prints below the links with which it ends: {@code Næste møde »}, {@code Hjalp siden dig?}, {@code Ja}, {@code Nej},
 * the address of the town hall. Nothing there may read as minutes do.
 */
final class PageClose {

    private static final int LINES = 12;
    private static final int LONGEST = 90;

    private PageClose() {}

    static BitSet find(List<Facts> facts, BitSet furniture) {
        BitSet close = new BitSet();
        int first = facts.size();
        while (first > 0 && facts.size() - first < LINES && (furniture.get(first - 1) || isOfPage(facts.get(first - 1)))) {
            first--;
        }
        for (int index = first; index < facts.size(); index++) {
            if (furniture.get(index) && endsPage(facts.get(index).line().text())) {
                close.set(index, facts.size());
                return close;
            }
        }
        return close;
    }

    private static boolean endsPage(String link) {
        return ArrowLinks.is(link) || link.endsWith("?");
    }

    private static boolean isOfPage(Facts fact) {
        return fact.line().length() < LONGEST && !fact.line().text().endsWith(".") && fact.heading().isEmpty() && fact.body().isEmpty()
                && fact.marker().isEmpty() && !fact.ruling() && fact.label().isEmpty();
    }
}
