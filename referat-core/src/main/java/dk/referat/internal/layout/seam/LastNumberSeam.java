package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The number of the next item at the end of a line, {@code Godkendt.3.}, where the numbers before or behind it are printed so too. */
final class LastNumberSeam implements Seam {

    private static final Pattern LAST = Pattern.compile("(?U)(?:^|(?<=[\\p{L}.)]))(\\d{1,2})\\.$");
    private static final int ENOUGH = 3;

    private final Set<Integer> numbers;

    LastNumberSeam(List<Line> lines) {
        this.numbers = lines.stream()
                .filter(LastNumberSeam::endsInNumber)
                .map(line -> LAST.matcher(line.text()))
                .filter(Matcher::find)
                .map(last -> Integer.parseInt(last.group(1)))
                .collect(Collectors.toSet());
    }

    private static boolean endsInNumber(Line line) {
        String text = line.text();
        return text.length() > 1 && text.endsWith(".") && Character.isDigit(text.charAt(text.length() - 2));
    }

    @Override
    public List<Line> parts(Line line) {
        if (numbers.size() < ENOUGH || !endsInNumber(line)) {
            return List.of(line);
        }
        Matcher last = LAST.matcher(line.text());
        if (!last.find() || last.start() == 0) {
            return List.of(line);
        }
        int number = Integer.parseInt(last.group(1));
        boolean counted = numbers.contains(number - 1) || numbers.contains(number + 1);
        return counted ? line.divided(last.start()) : List.of(line);
    }
}
