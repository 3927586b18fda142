package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first item behind the last line of the heading, {@code Afbud: Ida Bo. 1. Velkomst}, where the items from the second
 * one on begin lines.
 */
final class MissingNumberSeam implements Seam {

    private static final Pattern NUMBER = Pattern.compile("(?U)^(\\d{1,2})\\.\\s+\\p{Lu}");
    private static final Pattern FIRST = Pattern.compile("(?U)(?<=[.:?!)])\\s+(?=1\\.\\s+\\p{Lu}[^.]{2,100}$)");
    private static final int ENOUGH = 3;

    private final int before;

    MissingNumberSeam(List<Line> lines) {
        int next = 2;
        int second = 0;
        boolean first = false;
        for (Line line : lines) {
            Matcher number = NUMBER.matcher(line.text());
            if (number.find()) {
                int here = Integer.parseInt(number.group(1));
                first |= here == 1;
                second = here == 2 && next == 2 ? line.index() : second;
                next += here == next ? 1 : 0;
            }
        }
        this.before = first || next - 2 < ENOUGH ? 0 : second;
    }

    @Override
    public List<Line> parts(Line line) {
        Matcher first = FIRST.matcher(line.text());
        if (line.index() >= before || !first.find()) {
            return List.of(line);
        }
        List<Line> parts = line.divided(first.end());
        return List.of(parts.get(0), parts.get(1).apart());
    }
}
