package dk.referat.examples.command.explain;

import dk.referat.ParseResult;
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

/** What each line was taken for; of several parts of a line the most telling counts (<em>linjernes roller</em>). */
final class LineRoles {

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
    private final Set<String> candidates;
    private final Set<String> recognised;

    LineRoles(ParseResult result) {
        this.source = result.source();
        this.roles = result.layout().lines().stream()
                .collect(Collectors.toMap(
                        reading -> line(reading), LineReading::role, BinaryOperator.minBy(telling()), TreeMap::new));
        this.candidates = keys(result.layout().candidates());
        this.recognised = keys(
                result.layout().headings().stream().filter(use -> !use.known()).toList());
    }

    private int line(LineReading reading) {
        return source.position(reading.span().start()).line();
    }

    private static Comparator<LineRole> telling() {
        return Comparator.comparingInt(MOST_TELLING_FIRST::indexOf);
    }

    private static Set<String> keys(List<HeadingUse> uses) {
        return uses.stream().map(use -> Lexicon.key(use.heading())).collect(Collectors.toSet());
    }

    Optional<LineRole> at(int line) {
        return Optional.ofNullable(roles.get(line));
    }

    /** {@return whether the line is a heading by its place only, or text that looks like a heading} */
    boolean isUncertain(int line) {
        return at(line).filter(role -> isUncertain(role, Lexicon.key(source.line(line)))).isPresent();
    }

    private boolean isUncertain(LineRole role, String key) {
        return role == LineRole.TEXT && candidates.contains(key) || role == LineRole.HEADING && recognised.contains(key);
    }

    /** {@return the first line that a heading stands on; empty where only a part of a line is it} */
    Optional<Integer> firstLine(HeadingUse use, LineRole role) {
        String key = Lexicon.key(use.heading());
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .filter(line -> Lexicon.key(source.line(line)).equals(key))
                .findFirst();
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
