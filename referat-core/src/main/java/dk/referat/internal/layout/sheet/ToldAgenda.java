package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An agenda that is listed as a whole, and what was said under it below: {@code 2. Cykelsti til skolen}, and at its place
 * {@code Ad 2) Stien er anlagt.} The marks run through the document as the list does, and stand in no section.
 *
 * @param first the first line of the list
 * @param end the line behind its last
 * @param told the lines with the marks, in order
 */
public record ToldAgenda(int first, int end, List<Integer> told) {

    private static final int FEWEST = 3;

    public static Optional<ToldAgenda> of(List<Line> lines, Words words) {
        List<Integer> told = marked(lines);
        return told.size() < FEWEST || isWithinItem(lines.subList(0, told.get(0)), words)
                ? Optional.empty()
                : list(lines, told).map(list -> new ToldAgenda(list.first(), list.end(), told));
    }

    /** The lines with a mark, if their numbers rise from 1. */
    private static List<Integer> marked(List<Line> lines) {
        List<Integer> told = new ArrayList<>();
        int last = 0;
        for (Line line : lines) {
            int number = number(line);
            if (number > 0 && (number <= last || told.isEmpty() && number > 1)) {
                return List.of();
            }
            if (number > 0) {
                told.add(line.index());
                last = number;
            }
        }
        return told;
    }

    private static int number(Line line) {
        return AdMark.of(line.slice()).map(Marker::number).orElse(0);
    }

    /** Points of a recommendation are answered by marks of the same form. */
    private static boolean isWithinItem(List<Line> above, Words words) {
        return above.stream().map(Line::slice).anyMatch(line -> LeadIns.announces(line) || isSection(line, words));
    }

    private static boolean isSection(Slice line, Words words) {
        return words.heading(line).filter(heading -> heading.standsAlone() && heading.isStrong()).isPresent();
    }

    /** The list above the marks, which has hardly more numbers than they have. */
    private static Optional<NumberedList> list(List<Line> lines, List<Integer> told) {
        int last = number(lines.get(told.get(told.size() - 1)));
        for (int index = 0; index < told.get(0); index++) {
            Optional<NumberedList> list = NumberedList.at(lines, index)
                    .filter(found -> found.end() <= told.get(0) && found.last() >= last && told.size() * 2 > found.last());
            if (list.isPresent()) {
                return list;
            }
        }
        return Optional.empty();
    }
}
