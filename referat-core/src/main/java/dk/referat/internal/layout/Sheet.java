package dk.referat.internal.layout;

import java.util.BitSet;
import java.util.List;

/** All lines of a document with what is known of each, and which of them are furniture. Shared by the finders. */
record Sheet(List<Facts> facts, Words words, BitSet furniture) {

    int size() {
        return facts.size();
    }

    Facts at(int index) {
        return facts.get(index);
    }

    Line line(int index) {
        return facts.get(index).line();
    }

    /** The next line that is no furniture, or {@link #size()}. */
    int next(int index) {
        int next = index + 1;
        while (next < size() && furniture.get(next)) {
            next++;
        }
        return next;
    }

    /** The line before that is no furniture, or -1. */
    int previous(int index) {
        int previous = index - 1;
        while (previous >= 0 && furniture.get(previous)) {
            previous--;
        }
        return previous;
    }

    /** Whether blank lines, or a page break, stand before a line. */
    boolean isApart(int index) {
        return index == 0 || line(index).gap() > 0 || furniture.get(index - 1);
    }

    /** Whether a line is divided from the lines before and behind. */
    boolean standsAlone(int index) {
        return isApart(index) && (index + 1 >= size() || isApart(index + 1));
    }
}
