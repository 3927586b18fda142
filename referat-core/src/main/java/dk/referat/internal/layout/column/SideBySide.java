package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import java.util.ArrayList;
import java.util.List;

/** Puts what was printed side by side into the order in which one reads it; every line keeps its place in the source. */
public final class SideBySide {

    private SideBySide() {}

    public static List<Line> read(List<Line> lines, Words words) {
        List<Line> read = TwoLabels.read(MarginLabels.read(MarginHeadings.read(lines, words), words), words);
        List<Line> numbered = new ArrayList<>(read.size());
        read.forEach(line -> numbered.add(line.at(numbered.size())));
        return numbered;
    }
}
