package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads two headings that stand side by side, each with its text below it, one after the other:
 * {@code Sagen afgøres i:          Bilag:} above {@code Byrådet                   Kort over havnen}.
 */
final class TwoLabels {

    private final List<Line> lines;
    private final Words words;

    private TwoLabels(List<Line> lines, Words words) {
        this.lines = lines;
        this.words = words;
    }

    static List<Line> read(List<Line> lines, Words words) {
        return new TwoLabels(lines, words).read();
    }

    private List<Line> read() {
        List<Line> read = new ArrayList<>(lines.size());
        for (int index = 0; index < lines.size(); ) {
            Optional<Integer> column = column(lines.get(index));
            if (column.isEmpty()) {
                read.add(lines.get(index++));
            } else {
                index = divide(index, column.get(), read);
            }
        }
        return read;
    }

    private Optional<Integer> column(Line line) {
        return ColumnCut.column(line)
                .filter(column -> ColumnCut.of(line, column).filter(cut -> isHeading(cut.left().raw()) && isHeading(cut.right().raw())).isPresent());
    }

    private boolean isHeading(String label) {
        return label.endsWith(":") && words.kind(label.substring(0, label.length() - 1)).isPresent();
    }

    /** Adds the left column, then the right one; the line behind both. */
    private int divide(int labels, int column, List<Line> read) {
        List<Line> right = new ArrayList<>();
        int index = labels;
        while (index < lines.size() && (index == labels || lines.get(index).gap() == 0 && !lines.get(index).newPage())) {
            Line line = lines.get(index);
            Optional<ColumnCut> cut = ColumnCut.of(line, column);
            if (cut.isEmpty()) {
                break;
            }
            if (!cut.get().left().isEmpty()) {
                read.add(line.withText(cut.get().left()));
            }
            if (!cut.get().right().isEmpty()) {
                right.add(line.withText(cut.get().right()));
            }
            index++;
        }
        read.add(right.get(0).apart());
        read.addAll(right.subList(1, right.size()));
        return index;
    }
}
