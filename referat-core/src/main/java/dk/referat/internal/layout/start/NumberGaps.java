package dk.referat.internal.layout.start;

import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills the gaps of a chain: between items 2 and 5, the lines numbered 3 and 4 in the same style, at the same indent and
 * at the beginning of paragraphs are items, whatever stands below them; so are those that go on behind the last.
 */
final class NumberGaps {

    private final Sheet sheet;
    private final List<Candidate> candidates;

    NumberGaps(Sheet sheet, List<Candidate> candidates) {
        this.sheet = sheet;
        this.candidates = candidates;
    }

    List<Candidate> fill(List<Candidate> chain) {
        List<Candidate> filled = new ArrayList<>();
        for (Candidate start : chain) {
            if (!filled.isEmpty()) {
                filled.addAll(between(filled.get(filled.size() - 1), start));
            }
            filled.add(start);
        }
        if (filled.size() > 1) {
            filled.addAll(behind(filled.get(filled.size() - 1)));
        }
        return filled;
    }

    /** The run goes on to the end. */
    private List<Candidate> behind(Candidate last) {
        List<Candidate> found = new ArrayList<>();
        Candidate before = last;
        while (before.isNumbered()) {
            Optional<Candidate> next = numbered(number(before) + 1, last, before.last(), sheet.size());
            if (next.isEmpty()) {
                return found;
            }
            found.add(next.get());
            before = next.get();
        }
        return found;
    }

    /** All that are missing, or none. */
    private List<Candidate> between(Candidate before, Candidate after) {
        List<Candidate> found = new ArrayList<>();
        if (!before.isNumbered() || !before.style().equals(after.style())) {
            return found;
        }
        int next = number(before) + 1;
        int line = before.last();
        while (next < number(after)) {
            Optional<Candidate> missing = numbered(next, before, line, after.first());
            if (missing.isEmpty()) {
                return List.of();
            }
            found.add(missing.get());
            line = missing.get().last();
            next++;
        }
        return found;
    }

    private Optional<Candidate> numbered(int number, Candidate like, int from, int to) {
        return candidates.stream()
                .filter(candidate -> candidate.first() > from && candidate.first() < to && candidate.style().equals(like.style())
                        && number(candidate) == number && sheet.isApart(candidate.line())
                        && sheet.line(candidate.line()).indent() == sheet.line(like.line()).indent())
                .findFirst();
    }

    private static int number(Candidate candidate) {
        return candidate.marker().map(Marker::number).orElse(-1);
    }
}
