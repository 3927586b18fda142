package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a group joined to the number of its first item, {@code Økonomisager Punkt 02 Gadelys}, where the number
 * before or behind it begins a line.
 */
final class GroupSeam implements Seam {

    private static final Pattern GROUP = Pattern.compile("(?U)^(\\p{Lu}\\p{L}{3,20}(?: \\p{Ll}{1,12}){0,3})[:.]?\\s+(?=(?:Punkt |Pkt\\. |Sag )?\\d{1,3}[.:]? \\p{Lu})");

    private final Words words;
    private final Set<String> numbers = new HashSet<>();

    private GroupSeam(Words words) {
        this.words = words;
    }

    static GroupSeam of(List<Line> lines, Words words) {
        GroupSeam seam = new GroupSeam(words);
        if (lines.stream().anyMatch(line -> seam.end(line) > 0)) {
            lines.stream().map(line -> Marker.of(line.slice())).flatMap(Optional::stream).forEach(marker -> seam.numbers.add(mark(marker, 0)));
        }
        return seam;
    }

    private static String mark(Marker marker, int step) {
        return marker.style() + (marker.number() + step);
    }

    private int end(Line line) {
        Matcher group = GROUP.matcher(line.text());
        return group.find() && isGroup(group.group(1)) ? group.end() : 0;
    }

    private boolean isGroup(String name) {
        Set<LabelKind> kinds = words.lexicon().labels(name);
        return kinds.contains(LabelKind.GROUP_OPEN) || kinds.contains(LabelKind.GROUP_CLOSED);
    }

    @Override
    public List<Line> parts(Line line) {
        int end = end(line);
        boolean counted = end > 0 && Marker.of(line.slice().from(end))
                .filter(marker -> numbers.contains(mark(marker, -1)) || numbers.contains(mark(marker, 1)))
                .isPresent();
        return counted ? line.divided(end) : List.of(line);
    }
}
