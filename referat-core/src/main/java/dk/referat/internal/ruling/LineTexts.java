package dk.referat.internal.ruling;

import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** The printed text of a place that may run over several lines. */
record LineTexts(List<Text> lines, SourceSlices source) {

    LineTexts {
        lines = List.copyOf(lines);
    }

    String between(Span place) {
        return lines.subList(firstEndingAfter(place.start()), lines.size()).stream()
                .takeWhile(line -> line.span().start() < place.end())
                .map(line -> collapsed(source.slice(new Span(
                        Math.max(line.span().start(), place.start()), Math.min(line.span().end(), place.end())))))
                .collect(Collectors.joining(" "));
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                collapsed.append(c);
            } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().strip();
    }
}
