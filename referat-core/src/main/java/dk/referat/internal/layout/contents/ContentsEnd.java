package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.CaseText;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.PrintedPages;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.lexicon.LabelKind;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds where a list of contents ends: where its first entry comes again, or where the text of an item begins. */
final class ContentsEnd {

    private static final int HEAD_LINES = 4;

    private final Sheet sheet;
    private final ContentsLines lines;
    private final CaseText text;
    private final TitleRepeats repeats;

    ContentsEnd(Sheet sheet, ContentsLines lines, CaseText text, TitleRepeats repeats) {
        this.sheet = sheet;
        this.lines = lines;
        this.text = text;
        this.repeats = repeats;
    }

    /** The line behind the last one of the list that begins at a line. */
    int of(int first) {
        if (first >= sheet.size()) {
            return first;
        }
        int title = lines.firstTitle(first);
        int last = first;
        for (int index = first; index < sheet.size(); index = sheet.next(index)) {
            if (index > first && startsOver(index, first, title)) {
                return withoutGroup(first, withoutNumber(first, last) + 1);
            }
            if (index > first && text.is(index) && !isTitleOfNumber(first, index) || isSection(index) || text.isProse(index) || text.isMeetingLabel(index)
                    || isLabelBelow(first, index)) {
                break;
            }
            last = index;
        }
        return withoutGroup(first, beforeFirstItem(first, title, last + 1));
    }

    /** {@code Orientering}, {@code Lukket punkt} among titles, where more numbers than titles stand before it. */
    private boolean isTitleOfNumber(int first, int index) {
        Facts fact = sheet.at(index);
        boolean word = fact.isOnly(LabelKind.TYPE_INFORMATION) || fact.isOnly(LabelKind.TYPE_DISCUSSION) || fact.isOnly(LabelKind.CLOSED);
        return word && fact.line().gap() == 0 && fact.body().isEmpty() && count(first, index, true) > count(first, index, false);
    }

    /** How many numbers stand alone in a part of the list, or how many lines begin a title. */
    private long count(int first, int end, boolean numbers) {
        return IntStream.range(first, end).filter(index -> !sheet.furniture().get(index)).mapToObj(sheet::at)
                .filter(fact -> numbers
                        ? fact.marker().filter(Marker::standsAlone).isPresent()
                        : fact.marker().isEmpty() && !Character.isLowerCase(fact.line().text().charAt(0)))
                .count();
    }

    private boolean startsOver(int index, int first, int title) {
        boolean group = lines.isGroup(first) && key(index).equals(key(first));
        return group || index > title && repeats.repeats(index, sheet.titleKey(title)) && !isLater(index, title);
    }

    /** The whole words: {@code Til behandling - for lukkede døre} is another group than {@code Til behandling - for åbne døre}. */
    private String key(int index) {
        return TitleParts.key(PrintedPages.without(sheet.line(index).slice()).raw());
    }

    /** A title that was withheld stands in the list as often as there are such items, each time behind the next number. */
    private boolean isLater(int index, int title) {
        Optional<Integer> first = sheet.at(title).marker().map(Marker::number);
        return first.isPresent() && sheet.at(index).marker().filter(marker -> marker.number() > first.get()).isPresent();
    }

    /** A heading right below a numbered title, and again below others. */
    private boolean isSection(int index) {
        int above = sheet.previous(index);
        Facts fact = sheet.at(index);
        return fact.isStandaloneHeading() && fact.marker().isEmpty() && !fact.isLabel(LabelKind.ITEM_TITLE)
                && above >= 0 && sheet.at(above).marker().filter(marker -> !marker.standsAlone()).isPresent()
                && sheet.isApart(index) && repeats.comesAgain(index, index + 1);
    }

    /** {@code Mødte ikke op: Gitte Holm} behind entries that all have numbers: the heading block goes on, whatever its label. */
    private boolean isLabelBelow(int first, int index) {
        return index > first && sheet.isApart(index) && sheet.at(index).marker().isEmpty()
                && sheet.line(index).text().indexOf(": ") > 0
                && IntStream.range(first, index)
                        .filter(above -> !sheet.furniture().get(above) && !lines.isBetween(above))
                        .allMatch(above -> sheet.at(above).marker().filter(marker -> !marker.standsAlone()).isPresent());
    }

    private Optional<Marker> firstNumber(int first, int end) {
        for (int index = first; index < end; index++) {
            if (!sheet.furniture().get(index) && sheet.at(index).marker().isPresent()) {
                return sheet.at(index).marker();
            }
        }
        return Optional.empty();
    }

    /** The number of the first item may stand on the line above its title. */
    private int withoutNumber(int first, int last) {
        int number = firstNumber(first, last).map(Marker::number).orElse(1);
        boolean ofItem = last > first && sheet.at(last).marker()
                .filter(marker -> marker.standsAlone() && marker.number() == number)
                .isPresent();
        return ofItem ? sheet.previous(last) : last;
    }

    /** Where the stop was only the text of the first item, its title lines before it are no entries. */
    private int beforeFirstItem(int first, int title, int end) {
        if (end >= sheet.size() || startsOver(end, first, title)) {
            return end;
        }
        int start = firstNumber(first, end).map(Marker::number).orElse(Integer.MAX_VALUE);
        for (int at = end - 1; at > first + 1 && end - at <= HEAD_LINES; at--) {
            boolean restarts = sheet.at(at).marker()
                    .filter(here -> here.standsAlone() ? here.number() == start : here.number() <= start)
                    .isPresent();
            if (restarts && at > title + 1) {
                return at;
            }
        }
        return end;
    }

    /** The heading of the first group of items stands in the list already, or it says that they are open. */
    private int withoutGroup(int first, int end) {
        int last = sheet.previous(Math.min(end, sheet.size() - 1));
        return last > first && end < sheet.size() && lines.isGroup(last) && isGroupOfItems(first, last) ? last : end;
    }

    private boolean isGroupOfItems(int first, int group) {
        boolean again = false;
        for (int index = first; index < group; index++) {
            again |= sheet.line(index).key().equals(sheet.line(group).key());
        }
        return again || sheet.at(group).isOnly(LabelKind.GROUP_OPEN);
    }
}
