package dk.referat.model;

import dk.referat.source.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of the printed table of contents (<em>indholdsfortegnelse</em>).
 *
 * @param number the number of the item; empty where none is printed
 * @param title the title as printed there, which may be cut short
 * @param page the page; empty where none is printed
 * @param closed whether the entry is marked closed
 * @param span where it stands
 */
public record ContentsEntry(Optional<Text> number, Text title, OptionalInt page, boolean closed, Span span)
        implements Element {

    /** Checks that nothing is null. */
    public ContentsEntry {
        Objects.requireNonNull(number, "number must not be null");
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(page, "page must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
