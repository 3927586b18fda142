package dk.referat.examples.command.explain;

import dk.referat.ParseResult;
import dk.referat.diagnostic.LayoutReport;
import dk.referat.diagnostic.LayoutReport.HeadingUse;
import dk.referat.diagnostic.LayoutReport.LineReading;
import dk.referat.diagnostic.LayoutReport.LineRole;
import dk.referat.lexicon.Lexicon;
import dk.referat.source.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each line was taken for; of several parts of a line the most telling counts (<em>linjernes roller</em>). */
public final class LineRoles {

    private static final List<LineRole> MOST_TELLING_FIRST = List.of(
            LineRole.ITEM,
            LineRole.HEADING,
            LineRole.BODY,
            LineRole.ANSWER,
            LineRole.POINT,
            LineRole.ATTACHMENT,
            LineRole.TABLE,
            LineRole.METADATA,
            LineRole.CONTENTS,
            LineRole.MEETING,
            LineRole.TEXT,
            LineRole.UNRECOGNISED);

    private final SourceText source;
    private final Map<Integer, LineRole> roles;
    private final Map<LineRole, Map<String, List<Integer>>> places;
    private final Set<Integer> uncertain;

    /**
     * The roles of a document.
     *
     * @param result the parsed document
     */
    public LineRoles(ParseResult result) {
        this.source = result.source();
        LayoutReport layout = result.layout();
        this.roles = layout.lines().stream()
                .collect(Collectors.toMap(
                        this::line, LineReading::role, BinaryOperator.minBy(telling()), TreeMap::new));
        this.places = layout.lines().stream()
                .filter(reading -> roles.get(line(reading)) == reading.role())
                .collect(Collectors.groupingBy(
                        LineReading::role,
                        Collectors.groupingBy(
                                reading -> Lexicon.key(source.slice(reading.span())),
                                Collectors.mapping(this::line, Collectors.toList()))));
        this.uncertain = Stream.concat(
                        layout.headings().stream().filter(use -> !use.known()).flatMap(this::headingLines),
                        layout.candidates().stream().flatMap(this::textLines))
                .collect(Collectors.toSet());
    }

    private int line(LineReading reading) {
        return source.position(reading.span().start()).line();
    }

    private static Comparator<LineRole> telling() {
        return Comparator.comparingInt(MOST_TELLING_FIRST::indexOf);
    }

    private Stream<Integer> lines(HeadingUse use, LineRole role) {
        return places.getOrDefault(role, Map.of()).getOrDefault(Lexicon.key(use.heading()), List.of()).stream();
    }

    /**
     * The lines that a heading stands on.
     *
     * @param use the heading
     * @return the numbers of the lines
     */
    public Stream<Integer> headingLines(HeadingUse use) {
        return lines(use, LineRole.HEADING);
    }

    /**
     * The lines that were taken for text and for nothing else, though they look like a heading.
     *
     * @param use the heading that they may be
     * @return the numbers of the lines
     */
    public Stream<Integer> textLines(HeadingUse use) {
        return lines(use, LineRole.TEXT);
    }

    Optional<LineRole> at(int line) {
        return Optional.ofNullable(roles.get(line));
    }

    /** {@return whether the line is a heading by its place only, or text that looks like a heading} */
    boolean isUncertain(int line) {
        return uncertain.contains(line);
    }

    boolean hasUncertain() {
        return !uncertain.isEmpty();
    }

    /** {@return how many lines were taken for something} */
    long count(LineRole role) {
        return roles.values().stream().filter(role::equals).count();
    }

    /** {@return the number of the last line; a line feed at the end begins no other} */
    int lastLine() {
        String text = source.text();
        int last = source.position(text.length()).line();
        return text.isEmpty() || text.endsWith("\n") ? last - 1 : last;
    }
}
