package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.start.Candidate;
import dk.referat.model.SectionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words of the page with which item after item ends, {@code Del punktet}: behind the last one the page goes on, not the item. */
final class ItemFeet {

    private static final int ENOUGH = 2;

    private final Sheet sheet;
    private final Map<String, Integer> above = new HashMap<>();

    ItemFeet(Sheet sheet, List<Candidate> starts) {
        this.sheet = sheet;
        starts.stream().skip(1).mapToInt(start -> start.first() - 1).filter(sheet.furniture()::get)
                .forEach(foot -> above.merge(sheet.line(foot).key(), 1, Integer::sum));
    }

    /** The line behind the foot of the last item, or the end of the text. */
    int end(Candidate last) {
        return IntStream.range(last.last() + 1, sheet.size()).filter(this::isFoot).findFirst().stream()
                .map(foot -> foot + 1)
                .filter(this::isPageOnly)
                .findFirst()
                .orElse(sheet.size());
    }

    private boolean isFoot(int index) {
        return sheet.furniture().get(index) && above.getOrDefault(sheet.line(index).key(), 0) >= ENOUGH;
    }

    /** No heading of a decision follows, and no ruling. */
    private boolean isPageOnly(int from) {
        return IntStream.range(from, sheet.size()).mapToObj(sheet::at).noneMatch(ItemFeet::isOfItem);
    }

    private static boolean isOfItem(Facts fact) {
        return fact.ruling() || fact.heading().filter(heading -> heading.kind() != SectionKind.OTHER).isPresent() || fact.body().isPresent();
    }
}
