package dk.referat.model;

import dk.referat.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table (<em>tabel</em>).
 *
 * @param section the heading of the section that it stands in; empty where it stands in none
 * @param unit the unit as printed, {@code t. kr.}; empty where none is
 * @param priceLevel the price level; empty where none is printed
 * @param kind what the table shows
 * @param header the cells of the first row; empty where the table has no header
 * @param rows the other rows, total rows included
 * @param span where it stands
 */
public record Table(
        Optional<String> section,
        Optional<String> unit,
        Optional<PriceLevel> priceLevel,
        TableKind kind,
        List<Cell> header,
        List<Row> rows,
        Span span)
        implements Element {

    /** Copies the lists. */
    public Table {
        Objects.requireNonNull(section, "section must not be null");
        Objects.requireNonNull(unit, "unit must not be null");
        Objects.requireNonNull(priceLevel, "priceLevel must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        Objects.requireNonNull(span, "span must not be null");
    }
}
