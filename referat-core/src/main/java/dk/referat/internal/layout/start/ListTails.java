package dk.referat.internal.layout.start;

import dk.referat.internal.layout.sheet.Sheet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the last point of a list within an item from the next item: {@code 2. to nye læskure} / {@code 3. et fælles
 * sekretariat} right behind item 2.
 */
final class ListTails {

    private ListTails() {}

    /** The starts without those that go on with a list, in a document that keeps its items apart. */
    static List<Candidate> without(Sheet sheet, List<Candidate> starts) {
        Set<Integer> lines = starts.stream().map(Candidate::line).collect(Collectors.toSet());
        List<Candidate> tails = starts.stream().filter(start -> goesOn(sheet, start, lines)).toList();
        boolean apart = starts.stream().filter(start -> !tails.contains(start)).allMatch(start -> sheet.line(start.first()).gap() > 0);
        return tails.isEmpty() || !apart ? starts : starts.stream().filter(start -> !tails.contains(start)).toList();
    }

    private static boolean goesOn(Sheet sheet, Candidate start, Set<Integer> starts) {
        int above = sheet.previous(start.line());
        return start.isNumbered() && !start.isWorded() && start.line() == start.title() && sheet.line(start.line()).gap() == 0
                && above >= 0 && !starts.contains(above)
                && sheet.at(above).marker()
                        .filter(marker -> marker.style().equals(start.marker().get().style()) && marker.number() == start.marker().get().number() - 1)
                        .isPresent();
    }
}
