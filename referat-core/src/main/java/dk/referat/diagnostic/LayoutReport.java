package dk.referat.diagnostic;

import dk.referat.model.SectionKind;
import dk.referat.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the parser decided about a document's layout (<em>opsætning</em>), and on what evidence.
 *
 * <pre>{@code
 * LayoutReport layout = parser.parse(text).layout();
 * layout.headings().stream().filter(heading -> !heading.known()).forEach(System.out::println);
 * }</pre>
 *
 * @param marker how items are marked, {@code #} for the number: {@code punkt#:}; empty where titles stand without a
 *     number or there are no items
 * @param numbers the numbers of the items, in the order of the document
 * @param evidence the sentences that say why items begin where they do
 * @param headings the headings of sections, in the order in which they first appear
 * @param candidates lines that stand alone in several places like headings, and were taken for text
 * @param lines what each line was taken for
 */
public record LayoutReport(
        String marker,
        List<String> numbers,
        List<Evidence> evidence,
        List<HeadingUse> headings,
        List<HeadingUse> candidates,
        List<LineReading> lines) {

    /** Copies the lists. */
    public LayoutReport {
        Objects.requireNonNull(marker, "marker must not be null");
        numbers = List.copyOf(numbers);
        evidence = List.copyOf(evidence);
        headings = List.copyOf(headings);
        candidates = List.copyOf(candidates);
        lines = List.copyOf(lines);
    }

    /**
     * {@return the report of a document in which nothing was decided}
     */
    public static LayoutReport none() {
        return new LayoutReport("", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** What speaks for the items that were found. */
    public enum Evidence {
        /** The table of contents lists the titles. */
        LISTED_IN_CONTENTS,
        /** The numbers follow one another without a gap. */
        UNBROKEN_NUMBERS,
        /** All items are marked alike. */
        ONE_MARKER,
        /** Behind the titles stand case numbers, metadata or first headings. */
        HEADS_FOLLOW
    }

    /**
     * The use of a heading.
     *
     * @param heading the heading as printed first
     * @param kind what it was taken to begin
     * @param items in how many items it stands
     * @param known whether the lexicon has it; otherwise it was recognised by where it stands
     */
    public record HeadingUse(String heading, SectionKind kind, int items, boolean known) {

        /** Checks that nothing is null. */
        public HeadingUse {
            Objects.requireNonNull(heading, "heading must not be null");
            Objects.requireNonNull(kind, "kind must not be null");
        }
    }

    /**
     * A line, or a part of one, and what it was taken for.
     *
     * @param span the characters
     * @param role what they were taken for
     */
    public record LineReading(Span span, LineRole role) {

        /** Checks that nothing is null. */
        public LineReading {
            Objects.requireNonNull(span, "span must not be null");
            Objects.requireNonNull(role, "role must not be null");
        }
    }

    /** What a line can be taken for. */
    public enum LineRole {
        /** The heading block of the document. */
        MEETING,
        /** The table of contents. */
        CONTENTS,
        /** The title of an item, its number and its marks. */
        ITEM,
        /** The case number and metadata of an item. */
        METADATA,
        /** The heading of a section. */
        HEADING,
        /** Text of a section. */
        TEXT,
        /** The opening of a recommendation or one of its points. */
        POINT,
        /** The line that names the body that decided. */
        BODY,
        /** The answer to a point of the recommendation. */
        ANSWER,
        /** A row of a table. */
        TABLE,
        /** An attachment. */
        ATTACHMENT,
        /** No part of the minutes. */
        UNRECOGNISED;

        /**
         * {@return the name in small letters}
         */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
