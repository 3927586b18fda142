package dk.referat.model;

import dk.referat.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * A row of a table (<em>række</em>).
 *
 * @param cells the cells as printed, empty ones included
 * @param afterGap whether a blank row divides this row from the one above, as between blocks
 * @param span where it stands
 */
public record Row(List<Cell> cells, boolean afterGap, Span span) implements Element {

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
        Objects.requireNonNull(span, "span must not be null");
    }
}
