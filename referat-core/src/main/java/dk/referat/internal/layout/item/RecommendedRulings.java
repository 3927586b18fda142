package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two paragraphs without headings, in item after item: what is recommended, {@code Indstilles til drøftelse.}, and what
 * was ruled, {@code Drøftedes.} The words of the first are those of a ruling too; the second tells what they are.
 */
final class RecommendedRulings {

    private static final Pattern RECOMMENDED = Pattern.compile("(?iU)^(?:det )?indstilles\\b(?! (?:til )?godkendt)");
    private static final int ENOUGH = 2;

    private final Sheet sheet;
    private final UnheadedDecisions decisions;
    private final PointLine points;
    private final boolean usual;

    RecommendedRulings(Sheet sheet, Roles roles, UnheadedDecisions decisions, List<Outline> items) {
        this.sheet = sheet;
        this.decisions = decisions;
        this.points = new PointLine(roles);
        this.usual = items.stream().filter(this::holdsPair).count() >= ENOUGH;
    }

    private boolean holdsPair(Outline item) {
        int first = item.titles().isEmpty() ? item.from() : sheet.next(item.lastOfTitle());
        for (int index = first; index < item.headEnd(); index = sheet.next(index)) {
            if (isPair(index, item)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPair(int index, Outline item) {
        if (!sheet.isApart(index) || !RECOMMENDED.matcher(sheet.line(index).text()).find()) {
            return false;
        }
        int behind = behind(index, item);
        return behind < item.headEnd() && decisions.begins(behind, item);
    }

    private int behind(int index, Outline item) {
        int next = sheet.next(index);
        while (next < item.headEnd() && !sheet.isApart(next)) {
            next = sheet.next(next);
        }
        return next;
    }

    /** Writes the recommendation that begins with a line; gives the line behind it, or the line where none begins. */
    int write(int index, Outline item) {
        if (!usual || !isPair(index, item)) {
            return index;
        }
        int behind = behind(index, item);
        for (int line = index; line < behind; line = sheet.next(line)) {
            points.text(sheet.line(line), sheet.line(line).slice());
        }
        return behind;
    }
}
