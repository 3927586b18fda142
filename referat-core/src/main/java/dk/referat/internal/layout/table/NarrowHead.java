package dk.referat.internal.layout.table;

import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides the head of a table at single blanks: {@code Post Budget Regnskab}, {@code Kr. Budget 2025 Budget 2026}. */
final class NarrowHead {

    private static final int LONGEST = 90;
    private static final Pattern WORD = Pattern.compile("(?U)\\p{Lu}\\p{L}+\\.?");
    private static final Pattern LABEL = Pattern.compile("(?iU)[\\p{L}-]+|.*\\b(?:kr\\.?|p/l\\)?)");

    private NarrowHead() {}

    /** A label and so many other heads, each a word with a capital, years behind all of them or none; else no cells. */
    static List<Slice> cells(Slice line, int width) {
        List<Slice> words = line.length() > LONGEST ? List.of() : Cells.spaced(line, 1);
        int step = !words.isEmpty() && Cells.isYear(words.get(words.size() - 1).raw()) ? 2 : 1;
        int first = words.size() - (width - 1) * step;
        if (first < 1) {
            return List.of();
        }
        List<Slice> cells = new ArrayList<>();
        cells.add(line.to(words.get(first - 1).end() - line.start()));
        for (int at = first; at < words.size(); at += step) {
            Slice last = words.get(at + step - 1);
            if (!WORD.matcher(words.get(at).raw()).matches() || step == 2 && !Cells.isYear(last.raw())) {
                return List.of();
            }
            cells.add(line.cut(words.get(at).start() - line.start(), last.end() - line.start()));
        }
        return LABEL.matcher(cells.get(0).raw()).matches() ? cells : List.of();
    }
}
