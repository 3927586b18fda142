package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.Optional;

/**
 * The decision of an earlier body that a paragraph tells below the sentence that recommends, where neither has a heading:
 * {@code Udvalget indstiller, at planen vedtages.}, and below it {@code Økonomiudvalget anbefaler indstillingen.}
 */
final class RulingsBelow {

    private final Sheet sheet;
    private final RecommendingSentences recommendations;
    private final RulingSentences rulings;

    RulingsBelow(Sheet sheet, Roles roles, RecommendingSentences recommendations) {
        this.sheet = sheet;
        this.recommendations = recommendations;
        this.rulings = new RulingSentences(sheet, roles);
    }

    /** Whether such a decision begins with a line of an item's head; it then has its roles, and so have those below it. */
    boolean write(int index, Outline item) {
        Optional<Slice> body = sheet.isApart(index) ? rulings.body(sheet.line(index)) : Optional.empty();
        if (body.isEmpty() || recommendations.recommends(index) || !isRecommended(item.from(), index)) {
            return false;
        }
        rulings.write(index, body.get(), item.headEnd());
        return true;
    }

    private boolean isRecommended(int from, int to) {
        int index = sheet.next(from);
        while (index < to && !recommendations.recommends(index)) {
            index = sheet.next(index);
        }
        return index < to;
    }
}
