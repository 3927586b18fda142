package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the name of the body at the heads of pages, {@code Teknikudvalget} below {@code Side 3} or above
 * {@code Mødedato 20-04-2027}, though the same name stands in the text too.
 */
final class BodyHeads {

    private static final int ENOUGH = 2;

    private final List<Facts> facts;
    private final Words words;
    private final BitSet furniture;
    private final BitSet pages;

    /**
     * @param facts the lines
     * @param words the words of the lexicon
     * @param furniture what is known to be furniture
     * @param pages the lines that count pages
     */
    BodyHeads(List<Facts> facts, Words words, BitSet furniture, BitSet pages) {
        this.facts = facts;
        this.words = words;
        this.furniture = furniture;
        this.pages = pages;
    }

    BitSet find() {
        Map<String, List<Integer>> names = new HashMap<>();
        for (Facts fact : facts) {
            int index = fact.line().index();
            if (index > 0 && isAtPageEnd(index) && isBody(fact) && !facts.get(index - 1).isStandaloneHeading()) {
                names.computeIfAbsent(fact.line().key(), key -> new ArrayList<>()).add(index);
            }
        }
        BitSet heads = new BitSet();
        names.values().stream().filter(lines -> lines.size() >= ENOUGH).forEach(lines -> {
            lines.forEach(heads::set);
            onFirstPage(lines, heads);
        });
        return heads;
    }

    private boolean isBody(Facts fact) {
        return fact.marker().isEmpty() && words.lexicon().isBody(fact.line().text());
    }

    private boolean isAtPageEnd(int index) {
        boolean above = index + 1 < facts.size() && furniture.get(index + 1) && Words.hasDigit(facts.get(index + 1).line().text());
        return above || pages.get(index - 1);
    }

    /** The name above the first number has no end of a page before it. */
    private void onFirstPage(List<Integer> known, BitSet heads) {
        Optional<String> below = style(known.get(0));
        if (below.isEmpty() || !known.stream().map(this::style).allMatch(below::equals)) {
            return;
        }
        String name = facts.get(known.get(0)).line().key();
        for (int index = 1; index < known.get(0); index++) {
            if (facts.get(index).line().key().equals(name) && style(index).equals(below)) {
                heads.set(index);
            }
        }
    }

    private Optional<String> style(int index) {
        return index + 1 < facts.size() ? facts.get(index + 1).marker().map(Marker::style) : Optional.empty();
    }
}
