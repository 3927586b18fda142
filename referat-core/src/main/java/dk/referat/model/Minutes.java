package dk.referat.model;

import dk.referat.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * The minutes of one meeting (<em>referat</em>), or its agenda (<em>dagsorden</em>).
 *
 * @param meeting who met, when and where
 * @param contents the printed table of contents; empty where none is printed
 * @param items the items in the order of the document
 * @param unrecognised lines that no other part accounts for: page headers, links, icons
 * @param span the whole document
 */
public record Minutes(
        Meeting meeting, List<ContentsEntry> contents, List<AgendaItem> items, List<Text> unrecognised, Span span)
        implements Element {

    /** Copies the lists. */
    public Minutes {
        Objects.requireNonNull(meeting, "meeting must not be null");
        contents = List.copyOf(contents);
        items = List.copyOf(items);
        unrecognised = List.copyOf(unrecognised);
        Objects.requireNonNull(span, "span must not be null");
    }
}
