package dk.referat.internal.tree;

import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the blank rows that divide a table into blocks; where each row stands on its own, none does. */
final class RowGaps {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private RowGaps() {}

    /** For each row whether a blank row stands above it, which a page break is not. */
    static List<Boolean> above(List<Span> rows, Function<Span, String> source) {
        List<Integer> lineEnds = new ArrayList<>();
        for (int at = 1; at < rows.size(); at++) {
            lineEnds.add(lineEnds(source.apply(new Span(rows.get(at - 1).end(), rows.get(at).start()))));
        }
        int usual = lineEnds.stream().filter(count -> count > 0).min(Integer::compare).orElse(0);
        List<Boolean> gaps = new ArrayList<>();
        rows.stream().limit(1).forEach(first -> gaps.add(false));
        lineEnds.forEach(count -> gaps.add(count > usual));
        return gaps;
    }

    private static int lineEnds(String between) {
        boolean blank = between.isBlank() && between.indexOf('\f') < 0;
        return blank ? (int) LINE_END.matcher(between).results().count() : 0;
    }
}
