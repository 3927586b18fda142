package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A heading in a column of its own, and the text beside it.
 *
 * @param first its first line
 * @param end the line behind the last one that holds a part of the heading, or text beside it
 * @param label the heading, with blanks for the text between its lines
 * @param texts the lines of the text, without the heading
 */
record MarginBlock(int first, int end, Slice label, List<Line> texts) {

    /** The blocks whose text begins at a column; each begins a paragraph, or with a heading that is known. */
    static List<MarginBlock> all(List<Line> lines, int column, Predicate<Slice> known) {
        List<MarginBlock> blocks = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (begins(lines.get(index), column, known)) {
                MarginBlock block = of(lines, index, column, known);
                blocks.add(block);
                index = block.end() - 1;
            }
        }
        return List.copyOf(blocks);
    }

    private static boolean begins(Line line, int column, Predicate<Slice> known) {
        Optional<ColumnCut> cut = ColumnCut.of(line, column).filter(parts -> !parts.left().isEmpty() && !parts.right().isEmpty());
        return line.indent() == 0 && cut.map(ColumnCut::left)
                .filter(left -> !left.raw().contains("  ") && (line.gap() > 0 || Character.isUpperCase(left.raw().charAt(0)) && known.test(left))).isPresent();
    }

    private static MarginBlock of(List<Line> lines, int first, int column, Predicate<Slice> known) {
        Line top = lines.get(first);
        StringBuilder label = new StringBuilder();
        List<Line> texts = new ArrayList<>();
        int index = first;
        while (index < lines.size() && (index == first || lines.get(index).gap() == 0 && !lines.get(index).newPage())) {
            Line line = lines.get(index);
            Optional<ColumnCut> cut = ColumnCut.of(line, column).filter(parts -> line.indent() == 0 || parts.left().isEmpty());
            if (cut.isEmpty() || index > first && begins(line, column, known)) {
                break;
            }
            append(label, cut.get().left(), top.slice().start());
            if (!cut.get().right().isEmpty()) {
                texts.add(line.withText(cut.get().right()).below());
            }
            index++;
        }
        return new MarginBlock(first, index, new Slice(label.toString(), top.slice().start()), List.copyOf(texts));
    }

    private static void append(StringBuilder label, Slice part, int start) {
        if (part.isEmpty()) {
            return;
        }
        if (label.length() > 0) {
            label.append("\n").append(" ".repeat(Math.max(0, part.start() - start - label.length())));
        }
        label.append(part.raw());
    }
}
