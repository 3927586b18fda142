package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import java.util.List;

/** A way in which extractors join what stood on lines of its own. */
interface Seam {

    /** The parts of a line; the line alone where it has no such seam. */
    List<Line> parts(Line line);
}
