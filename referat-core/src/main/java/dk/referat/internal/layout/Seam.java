package dk.referat.internal.layout;

import java.util.List;

/** A way in which extractors join what stood on lines of its own. */
interface Seam {

    /** The parts of a line; the line alone where it has no such seam. */
    List<Line> parts(Line line);
}
