package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.CaseText;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a list of contents that nothing announces: most of its titles come again, or its numbers start over behind it,
 * at the first item.
 */
final class ListEvidence {

    private static final int FEW = 3;
    private static final int HEAD_LINES = 5;

    private final Sheet sheet;
    private final ContentsLines lines;
    private final CaseText text;
    private final TitleRepeats repeats;

    ListEvidence(Sheet sheet, ContentsLines lines, CaseText text, TitleRepeats repeats) {
        this.sheet = sheet;
        this.lines = lines;
        this.text = text;
        this.repeats = repeats;
    }

    /** Most of some lines come again, and not as a block that is printed twice. */
    boolean mostComeAgain(int first, int end) {
        int count = end - first;
        return count >= FEW && repeats.comesAgain(first, first + 1)
                && repeats.count(first, end) * 10 >= count * 6 && !repeats.isPrintedTwice(first, end);
    }

    /** The numbers start over with the title of the first entry, or with another item of a group that was listed. */
    boolean startsOver(int first, int end, List<Contents.Entry> entries) {
        if (entries.size() < 2) {
            return false;
        }
        int item = item(end, entries.get(0));
        Optional<Marker> marker = item < sheet.size() ? sheet.at(item).marker() : Optional.empty();
        boolean titled = marker.isPresent() && repeatsTitle(item, entries.get(0))
                && !repeatsTitle(sheet.next(item), entries.get(1));
        if (titled && entries.stream().allMatch(this::isBulleted)) {
            return true;
        }
        List<Integer> numbers = entries.stream().flatMap(entry -> number(entry).stream()).toList();
        if (marker.isEmpty() || numbers.size() < 2 || entries.get(0).number().isEmpty()) {
            return false;
        }
        boolean again = titled && marker.get().number() == numbers.get(0) && Set.copyOf(numbers).size() == numbers.size();
        return again || follow(numbers) && goesBack(first, item, marker.get(), entries, numbers);
    }

    /** The number of an entry, as its line is marked; one that stands in a column is what it says. */
    private Optional<Integer> number(Contents.Entry entry) {
        return entry.number().map(printed -> entry.lines().stream().flatMap(line -> sheet.at(line).marker().stream())
                .filter(marker -> marker.printed().equals(printed)).findFirst().map(Marker::number)
                .orElseGet(() -> Integer.parseInt("0" + printed.raw().replaceAll("\\D", ""))));
    }

    private boolean isBulleted(Contents.Entry entry) {
        return lines.isBulleted(entry.lines().get(0));
    }

    /** Most numbers are one more than the one before. */
    private static boolean follow(List<Integer> numbers) {
        int steps = 0;
        for (int at = 1; at < numbers.size(); at++) {
            steps += numbers.get(at) == numbers.get(at - 1) + 1 ? 1 : 0;
        }
        return steps * 2 >= numbers.size() - 1;
    }

    /** The first line of an item, below the heading of its group, its case number, and what is left of the heading block. */
    private int item(int end, Contents.Entry first) {
        if (end < sheet.size() && text.isMeetingLabel(end)) {
            return Math.max(end, repeats.last(first.key()));
        }
        int index = end;
        for (int step = 0; step < HEAD_LINES && index < sheet.size(); step++) {
            if (!lines.isBetween(index) && !text.is(index) && !sheet.furniture().get(index)) {
                return index;
            }
            index = sheet.next(index);
        }
        return index;
    }

    private boolean repeatsTitle(int index, Contents.Entry entry) {
        if (index >= sheet.size()) {
            return false;
        }
        boolean alone = sheet.at(index).marker().filter(Marker::standsAlone).isPresent();
        int title = alone ? sheet.next(index) : index;
        return title < sheet.size() && repeats.repeats(title, entry.key());
    }

    /** Bare lines under the headings of groups, and behind them an item with its text and a lower number. */
    private boolean goesBack(int first, int item, Marker marker, List<Contents.Entry> entries, List<Integer> numbers) {
        boolean grouped = false;
        for (int index = first; index < item; index++) {
            grouped |= lines.isGroup(index);
        }
        boolean bare = entries.stream().allMatch(entry -> entry.number().isPresent() && entry.titles().size() == 1);
        return grouped && bare && marker.number() < numbers.get(0) && text.follows(item);
    }
}
