package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries of the contents on one line: {@code 41. Meddelelser ▸ 42. Nye bænke ▸ 43. Lys på molen}, with one mark between all. */
final class ChainedEntries implements Seam {

    private static final int ENOUGH = 3;
    private static final int LONGEST = 4000;
    private static final Pattern DIVIDER = Pattern.compile("\\h*([▸▶►›»→|·•])\\h*(?=\\d{1,4}\\.?\\h)");
    private static final Pattern NUMBER = Pattern.compile("(?U)^(\\d{1,4})\\.?\\h+\\p{Lu}");

    @Override
    public List<Line> parts(Line line) {
        List<Slice> parts = line.length() > LONGEST || line.shape() == Shapes.ROW ? List.of() : parts(line.slice());
        if (parts.size() < ENOUGH || !rise(parts)) {
            return List.of(line);
        }
        List<Line> lines = new ArrayList<>(List.of(line.withText(parts.get(0))));
        parts.stream().skip(1).forEach(part -> lines.add(line.withText(part).below()));
        return lines;
    }

    private static List<Slice> parts(Slice line) {
        List<Slice> parts = new ArrayList<>();
        int from = 0;
        for (Matcher divider = DIVIDER.matcher(line.raw()); divider.find(); from = divider.end()) {
            parts.add(line.cut(from, divider.start()));
        }
        parts.add(line.from(from));
        return parts;
    }

    private static boolean rise(List<Slice> parts) {
        int last = 0;
        for (Slice part : parts) {
            Matcher number = NUMBER.matcher(part.raw());
            if (!number.find() || Integer.parseInt(number.group(1)) <= last) {
                return false;
            }
            last = Integer.parseInt(number.group(1));
        }
        return true;
    }
}
