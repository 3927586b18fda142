package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item with the number of the year and that of the meeting, joined to the line above, {@code … af formanden42/2. Skolevej},
 * where another item is numbered one less or one more.
 */
final class DoubleNumberSeam implements Seam {

    private static final Pattern NUMBERS = Pattern.compile("(?U)(?:^|(?<=[\\p{L}.!?)]))(\\d{1,4})/(\\d{1,2})\\.\\s+(?=\\p{Lu})");

    private final Set<List<Integer>> printed = new HashSet<>();

    DoubleNumberSeam(List<Line> lines) {
        lines.stream().map(Line::text).filter(text -> text.indexOf('/') > 0).forEach(text -> {
            Matcher numbers = NUMBERS.matcher(text);
            while (numbers.find()) {
                printed.add(numbers(numbers, 0));
            }
        });
    }

    @Override
    public List<Line> parts(Line line) {
        if (printed.size() < 2) {
            return List.of(line);
        }
        Matcher numbers = NUMBERS.matcher(line.text());
        while (numbers.find()) {
            boolean counted = printed.contains(numbers(numbers, 1)) || printed.contains(numbers(numbers, -1));
            if (numbers.start() > 0 && counted) {
                return line.divided(numbers.start());
            }
        }
        return List.of(line);
    }

    private static List<Integer> numbers(Matcher numbers, int more) {
        return List.of(Integer.parseInt(numbers.group(1)) + more, Integer.parseInt(numbers.group(2)) + more);
    }
}
