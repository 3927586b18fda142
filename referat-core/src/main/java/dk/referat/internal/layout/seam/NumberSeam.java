package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a list before the item's own, the same at each item: {@code 1.  1. Skolevej}, {@code 2.  2. Stivej}. */
final class NumberSeam implements Seam {

    private static final int ENOUGH = 2;
    private static final Pattern TWICE = Pattern.compile("^(\\d{1,3})\\.\\s+(?=\\1\\.\\s+\\p{Lu})");

    private final boolean usual;

    NumberSeam(List<Line> lines) {
        this.usual = lines.stream()
                .filter(line -> Character.isDigit(line.text().charAt(0)))
                .map(line -> TWICE.matcher(line.text()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .distinct()
                .count() >= ENOUGH;
    }

    @Override
    public List<Line> parts(Line line) {
        Matcher twice = TWICE.matcher(line.text());
        if (!usual || !twice.find()) {
            return List.of(line);
        }
        List<Line> parts = line.divided(twice.end());
        return List.of(parts.get(0).asLink(), parts.get(1));
    }
}
