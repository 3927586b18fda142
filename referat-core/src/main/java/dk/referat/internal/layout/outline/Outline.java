package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.start.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * How an item's lines fall into parts.
 *
 * @param start where the item begins and how it is marked
 * @param from its first line; before the title where metadata stands there
 * @param end the line behind its last
 * @param titles the lines of the title; none where the item begins with a heading
 * @param sections the sections, in order; the head ends where the first begins
 * @param closed whether a group heading above says that the item is closed
 */
public record Outline(
        Candidate start, int from, int end, List<Integer> titles, List<Part> sections, boolean closed) {

    /**
     * A section.
     *
     * @param line the line of the heading
     * @param heading the heading
     * @param end the line behind the section's last
     */
    public record Part(int line, Heading heading, int end) {}

    Outline withSections(List<Part> others) {
        return new Outline(start, from, end, titles, others, closed);
    }

    /** The last line of the title; of an item without a title, the line before its sections. */
    public int lastOfTitle() {
        return titles.isEmpty() ? from - 1 : titles.get(titles.size() - 1);
    }

    public int headEnd() {
        return sections.isEmpty() ? end : sections.get(0).line();
    }

    public Optional<Marker> marker() {
        return start.marker();
    }
}
