package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import java.util.List;

/** The lines of a document as its author wrote them: what an extractor joined is divided again. */
public final class DividedLines {

    private DividedLines() {}

    public static List<Facts> of(List<Line> lines, Words words) {
        List<Facts> facts = Seams.divide(BrokenHeadings.join(CellBorders.read(lines), words), words).stream().map(line -> Facts.of(line, words)).toList();
        return Initials.resolve(GluedLinks.strip(GluedLines.divide(facts, words), words));
    }
}
