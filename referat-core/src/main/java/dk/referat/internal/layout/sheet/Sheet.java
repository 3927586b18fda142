package dk.referat.internal.layout.sheet;

import java.util.BitSet;
import java.util.List;

/** All lines of a document with what is known of each, and which of them are furniture. Shared by the finders. */
public final class Sheet {

    private final List<Facts> facts;
    private final Words words;
    private final BitSet furniture;
    private final int[] next;
    private final int[] previous;
    private final List<String> titleKeys;

    public Sheet(List<Facts> facts, Words words, BitSet furniture) {
        this.facts = List.copyOf(facts);
        this.words = words;
        this.furniture = furniture;
        this.next = new int[facts.size()];
        this.previous = new int[facts.size()];
        for (int index = 1; index < previous.length; index++) {
            previous[index] = furniture.get(index - 1) ? previous[index - 1] : index - 1;
        }
        for (int index = next.length - 1; index >= 0; index--) {
            next[index] = index + 1 < next.length && furniture.get(index + 1) ? next[index + 1] : index + 1;
        }
        if (previous.length > 0) {
            previous[0] = -1;
        }
        this.titleKeys = facts.stream()
                .map(fact -> TitleParts.lineKey(fact.line().slice(), words.lexicon()))
                .toList();
    }

    public List<Facts> facts() {
        return facts;
    }

    public Words words() {
        return words;
    }

    public BitSet furniture() {
        return furniture;
    }

    public int size() {
        return facts.size();
    }

    public Facts at(int index) {
        return facts.get(index);
    }

    public Line line(int index) {
        return facts.get(index).line();
    }

    /** The title that a line prints, without number, page and marks. */
    public String titleKey(int index) {
        return titleKeys.get(index);
    }

    /** The next line that is no furniture, or {@link #size()}. */
    public int next(int index) {
        return next[index];
    }

    /** The line before that is no furniture, or -1. */
    public int previous(int index) {
        return previous[index];
    }

    /** Whether blank lines, or a page break, stand before a line. */
    public boolean isApart(int index) {
        return index == 0 || line(index).gap() > 0 || furniture.get(index - 1);
    }

    /** Whether a line is divided from the lines before and behind. */
    public boolean standsAlone(int index) {
        return isApart(index) && (index + 1 >= size() || isApart(index + 1));
    }
}
