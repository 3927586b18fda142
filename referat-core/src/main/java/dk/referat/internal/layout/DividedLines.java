package dk.referat.internal.layout;

import dk.referat.internal.layout.code.GroupedNumbers;
import dk.referat.internal.layout.code.Initials;
import dk.referat.internal.layout.code.SeriesNumbers;
import dk.referat.internal.layout.column.CellBorders;
import dk.referat.internal.layout.column.ColumnOrder;
import dk.referat.internal.layout.column.SideBySide;
import dk.referat.internal.layout.seam.GluedLines;
import dk.referat.internal.layout.seam.GluedLinks;
import dk.referat.internal.layout.seam.Seams;
import dk.referat.internal.layout.seam.WrappedHeadings;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import java.util.List;

/**
 * The lines of a document as its author wrote them: what an extractor joined is divided again, a heading that was wrapped is whole,
 * and columns are read side by side.
 */
final class DividedLines {

    private DividedLines() {}

    static List<Facts> of(List<Line> lines, Words words) {
        List<Line> columns = SideBySide.read(CellBorders.read(lines), words);
        List<Line> divided = Seams.divide(WrappedHeadings.join(columns, words), words);
        List<Facts> facts = GluedLinks.strip(GluedLines.divide(divided.stream().map(line -> Facts.of(line, words)).toList(), words), words);
        return ColumnOrder.read(numbered(facts, words), words);
    }

    private static List<Facts> numbered(List<Facts> facts, Words words) {
        return GroupedNumbers.resolve(SeriesNumbers.resolve(Initials.resolve(facts)), words);
    }
}
