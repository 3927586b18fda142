package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.Lexicon;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells lines that are alike but for their numbers, and head pages, from heads of pages: {@code Punkt 118}, {@code Punkt 119};
 * {@code 168. Lukket - Ejendomssag}, {@code 169. Lukket - Ejendomssag}. They count the items, each of which has pages of its own,
 * or one of them heads a page where it is listed and again where it begins.
 */
final class CountedItems {

    private final List<Facts> facts;
    private final Lexicon lexicon;

    CountedItems(List<Facts> facts, Words words) {
        this.facts = facts;
        this.lexicon = words.lexicon();
    }

    boolean are(List<Integer> lines) {
        if (lines.size() == 2 && lines.stream().allMatch(this::countsOn) && isOneItem(lines.get(0), lines.get(1))) {
            return true;
        }
        List<Marker> marks = lines.stream().flatMap(line -> facts.get(line).marker().stream()).toList();
        Set<Integer> numbers = marks.stream().map(Marker::number).collect(Collectors.toSet());
        return marks.size() == lines.size() && numbers.size() == marks.size()
                && (marks.stream().allMatch(Marker::isWorded) || marks.stream().allMatch(this::isTitled) && goOn(lines, marks.get(0), numbers));
    }

    /** {@code 7. Nye takster} in the list of items, and where the item begins: each may be the first line of a page. */
    private boolean isOneItem(int listed, int item) {
        return facts.get(listed).line().key().equals(facts.get(item).line().key()) && !lexicon.isBody(facts.get(item).marker().get().rest().raw());
    }

    /** Whether the number before a line's, or the one behind it, is its neighbour. */
    private boolean countsOn(int line) {
        Optional<Marker> marker = facts.get(line).marker().filter(mark -> !mark.standsAlone());
        return marker.isPresent() && (neighbour(line, -1, marker.get()) || neighbour(line, 1, marker.get()));
    }

    private boolean neighbour(int line, int step, Marker like) {
        int index = line + step;
        while (index >= 0 && index < facts.size() && facts.get(index).marker().filter(mark -> mark.style().equals(like.style())).isEmpty()) {
            index += step;
        }
        return index >= 0 && index < facts.size() && facts.get(index).marker().get().number() == like.number() + step;
    }

    private boolean isTitled(Marker marker) {
        return !marker.standsAlone() && !Words.hasDigit(marker.rest().raw()) && !lexicon.isBody(marker.rest().raw());
    }

    /** Whether a line with other words, marked in the same way, has the number before the first or behind the last. */
    private boolean goOn(Collection<Integer> lines, Marker like, Set<Integer> numbers) {
        return facts.stream().filter(fact -> !lines.contains(fact.line().index()))
                .flatMap(fact -> fact.marker().stream())
                .filter(marker -> marker.style().equals(like.style()) && !numbers.contains(marker.number()))
                .anyMatch(marker -> numbers.contains(marker.number() + 1) || numbers.contains(marker.number() - 1));
    }
}
