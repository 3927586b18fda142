package dk.referat.internal.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A title joined to the words of a link that repeat it, {@code 3. EventueltFold ud: Eventuelt}, or to the last line
 * above it, {@code 9. Salg af grund1. Godkendelse af dagsorden}, where the same title is printed elsewhere.
 */
final class TitleSeam implements Seam {

    private static final int SHORTEST = 4;

    private final Words words;
    private final Set<String> printed;

    TitleSeam(List<Line> lines, List<Line> joined, Words words) {
        this.words = words;
        boolean numbers = joined.stream().anyMatch(line -> Joints.in(line.text()).anyMatch(at -> Character.isDigit(line.text().charAt(at))));
        this.printed = numbers ? lines.stream().map(Line::text).collect(Collectors.toSet()) : Set.of();
    }

    @Override
    public List<Line> parts(Line line) {
        String text = line.text();
        for (int at : Joints.in(text).toArray()) {
            if (Character.isDigit(text.charAt(at)) && printed.contains(text.substring(at))) {
                return line.divided(at);
            }
            if (repeats(line, at)) {
                List<Line> parts = line.divided(at);
                return List.of(parts.get(0), parts.get(1).asLink());
            }
        }
        return List.of(line);
    }

    private boolean repeats(Line line, int at) {
        if (Character.isDigit(line.text().charAt(at)) || words.kind(line.text().substring(0, at)).isPresent()) {
            return false;
        }
        String title = TitleParts.lineKey(line.slice().to(at), words.lexicon());
        String tail = TitleParts.key(line.text().substring(at));
        return title.length() >= SHORTEST && tail.length() > title.length() && tail.endsWith(title);
    }
}
