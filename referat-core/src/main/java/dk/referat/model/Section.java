package dk.referat.model;

import dk.referat.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A section of an item (<em>afsnit</em>).
 *
 * @param heading the heading as printed, without a final colon
 * @param kind what the section is about
 * @param lines its lines, blank ones dropped, the cells of a table row joined by a tab
 * @param span where it stands, the heading included
 */
public record Section(Text heading, SectionKind kind, List<Text> lines, Span span) implements Element {

    /** Copies the list. */
    public Section {
        Objects.requireNonNull(heading, "heading must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        lines = List.copyOf(lines);
        Objects.requireNonNull(span, "span must not be null");
    }

    /**
     * {@return the lines, joined by line feeds}
     */
    public String text() {
        return lines.stream().map(Text::value).collect(Collectors.joining("\n"));
    }
}
