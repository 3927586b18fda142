package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.CaseText;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.List;

/**
 * Tells a list of contents that was left out, below its label the first item follows at once, from one that is printed:
 * the text of the case stands right behind the last title, and no title comes again.
 */
final class EmptyContents {

    private final Sheet sheet;
    private final CaseText text;
    private final TitleRepeats repeats;

    EmptyContents(Sheet sheet, CaseText text, TitleRepeats repeats) {
        this.sheet = sheet;
        this.text = text;
        this.repeats = repeats;
    }

    boolean isItem(int first, int end, List<Contents.Entry> entries) {
        if (entries.isEmpty() || !isStopped(end, entries.get(entries.size() - 1)) || entries.stream().anyMatch(entry -> comesAgain(entry, end))) {
            return false;
        }
        boolean one = entries.stream().filter(entry -> entry.number().isPresent()).count() == 1 || entries.size() == 1;
        return one || isText(first, end) && !restarts(first, end);
    }

    /** The text of a case follows, or who was absent, or the last title once more and then the text. */
    private boolean isStopped(int end, Contents.Entry last) {
        if (end >= sheet.size()) {
            return false;
        }
        boolean again = sheet.at(end).marker().isEmpty() && repeats.repeats(end, last.key()) && text.follows(end);
        return again || text.is(end) || text.isMeetingLabel(end) || text.isProse(end) || sheet.at(end).isStandaloneHeading();
    }

    private boolean comesAgain(Contents.Entry entry, int end) {
        int again = entry.key().isEmpty() ? -1 : repeats.last(entry.key());
        int line = entry.lines().get(0);
        if (again < end) {
            return false;
        }
        boolean printedTwice = sheet.at(line).marker().isPresent() && sheet.at(again).marker().isEmpty();
        return !printedTwice || !goesOn(line, end);
    }

    /** Whether the number behind that of a line stands below, above the text of a case. */
    private boolean goesOn(int line, int end) {
        Marker own = sheet.at(line).marker().get();
        return isBelow(own.number() + 1, own.style(), end);
    }

    private boolean isBelow(int number, String style, int end) {
        for (int index = end; index < sheet.size(); index++) {
            boolean same = sheet.at(index).marker()
                    .filter(marker -> marker.number() == number && marker.style().equals(style))
                    .isPresent();
            if (same && text.follows(index)) {
                return true;
            }
        }
        return false;
    }

    /** Rulings and sentences stand between the titles. */
    private boolean isText(int first, int end) {
        for (int index = first; index < end; index++) {
            if (!sheet.furniture().get(index) && sheet.at(index).marker().isEmpty()
                    && (sheet.at(index).ruling() || sheet.line(index).text().endsWith("."))) {
                return true;
            }
        }
        return false;
    }

    private boolean restarts(int first, int end) {
        return sheet.at(first).marker().filter(marker -> isBelow(marker.number(), marker.style(), end)).isPresent();
    }
}
