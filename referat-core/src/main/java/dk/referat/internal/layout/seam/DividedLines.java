package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import java.util.List;

/**
 * The lines of a document as its author wrote them: what an extractor joined is divided again, a heading that was wrapped is whole,
 * and columns are read side by side.
 */
public final class DividedLines {

    private DividedLines() {}

    public static List<Facts> of(List<Line> lines, Words words) {
        List<Facts> facts = Seams.divide(WrappedHeadings.join(SideBySide.read(CellBorders.read(lines), words), words), words).stream().map(line -> Facts.of(line, words)).toList();
        return ColumnOrder.read(GroupedNumbers.resolve(SeriesNumbers.resolve(Initials.resolve(GluedLinks.strip(GluedLines.divide(facts, words), words))), words), words);
    }
}
