package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.Facts;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the rows of a matrix that says which body does what: {@code Orientering}, {@code Indstilling},
 * {@code Beslutning      x} below {@code BY   ØK   TMU}. Their first words head no section.
 */
final class MatrixRows {

    private static final int ENOUGH = 2;
    private static final Pattern BODIES = Pattern.compile("\\p{Lu}{2,5}(?:\\s{2,}\\p{Lu}{2,5}){2,}");
    private static final Pattern ROW = Pattern.compile("(?U)\\p{L}+(?: \\p{L}+){0,2}(?:\\s{2,}[xX])*");

    private final List<Facts> facts;

    private MatrixRows(List<Facts> facts) {
        this.facts = facts;
    }

    static List<Facts> resolve(List<Facts> facts) {
        BitSet rows = new MatrixRows(facts).find();
        return rows.isEmpty() ? facts : IntStream.range(0, facts.size())
                .mapToObj(index -> rows.get(index) ? facts.get(index).withoutHeading().withLabel(Optional.empty()) : facts.get(index))
                .toList();
    }

    private BitSet find() {
        BitSet rows = new BitSet();
        for (int index = 0; index < facts.size(); index++) {
            int end = BODIES.matcher(text(index)).matches() ? end(index + 1) : index;
            if (end > index + ENOUGH) {
                rows.set(index + 1, end);
            }
        }
        return rows;
    }

    private int end(int from) {
        int end = from;
        while (end < facts.size() && facts.get(end).line().gap() == 0 && ROW.matcher(text(end)).matches()) {
            end++;
        }
        return end;
    }

    private String text(int index) {
        return facts.get(index).line().text();
    }
}
