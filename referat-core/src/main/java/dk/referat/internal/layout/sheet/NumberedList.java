package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import java.util.List;
import java.util.Optional;

/**
 * Lines that are numbered from 1 without a gap and have nothing between them: {@code 1. Siden sidst}, {@code 2. Økonomi}.
 *
 * @param first the first line
 * @param end the line behind the last
 * @param last the highest number
 */
record NumberedList(int first, int end, int last) {

    /** The list that begins with a line, if it does. */
    static Optional<NumberedList> at(List<Line> lines, int first) {
        Optional<Marker> start = title(lines.get(first)).filter(marker -> marker.number() == 1);
        return start.map(marker -> from(lines, first, marker));
    }

    private static NumberedList from(List<Line> lines, int first, Marker start) {
        int number = 1;
        int index = first + 1;
        for (; index < lines.size(); index++) {
            int next = number + 1;
            boolean follows = title(lines.get(index))
                    .filter(marker -> marker.number() == next && marker.style().equals(start.style())).isPresent();
            if (!follows && !goesOn(lines.get(first), lines.get(index))) {
                break;
            }
            number += follows ? 1 : 0;
        }
        return new NumberedList(first, index, number);
    }

    /** {@code 2. at takster vedtages} is a point of a recommendation. */
    private static Optional<Marker> title(Line line) {
        return Marker.of(line.slice()).filter(marker -> !marker.standsAlone() && isTitle(marker.rest()));
    }

    private static boolean isTitle(Slice rest) {
        char end = rest.raw().charAt(rest.length() - 1);
        return !Character.isLowerCase(rest.raw().charAt(0)) && end != ';' && end != ',';
    }

    private static boolean goesOn(Line first, Line line) {
        return line.gap() == 0 && Marker.of(line.slice()).isEmpty()
                && (Character.isLowerCase(line.text().charAt(0)) || line.indent() > first.indent());
    }
}
