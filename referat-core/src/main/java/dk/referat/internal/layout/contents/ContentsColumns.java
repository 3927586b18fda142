package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a list of contents that an extractor took column by column: {@code 1.}, {@code 2.} and below them the two titles,
 * {@code 2}, {@code 4} and {@code 9} below the last title. What stands apart is put together again.
 */
final class ContentsColumns {

    private final Sheet sheet;
    private final List<Integer> titles;
    private final List<Integer> unnumbered;
    private final List<Integer> pages;

    ContentsColumns(Sheet sheet, List<Integer> lines) {
        this.sheet = sheet;
        int end = lines.size();
        while (end > 0 && isPage(lines.get(end - 1)) && (end == lines.size() || number(lines.get(end - 1)) <= number(lines.get(end)))) {
            end--;
        }
        List<Integer> above = lines.subList(0, end);
        int numbers = numbers(above);
        boolean headed = end > 0 && end < lines.size() && sheet.at(lines.get(end) - 1).isOnly(LabelKind.CONTENTS_COLUMN);
        boolean column = end > 0 && lines.size() - end > 1 && (headed || numbers > 1 && lines.size() - end >= numbers);
        this.pages = column ? List.copyOf(lines.subList(end, lines.size())) : List.of();
        List<Integer> entries = column ? above : lines;
        int rest = numbers == 0 ? 0 : Math.min(entries.size(), Math.max(0, pages.size() - numbers));
        this.unnumbered = List.copyOf(entries.subList(entries.size() - rest, entries.size()));
        List<Integer> numbered = new NumberColumns(sheet).beside(entries.subList(0, entries.size() - rest));
        this.titles = Stream.concat(numbered.stream(), unnumbered.stream()).toList();
    }

    private boolean isPage(int index) {
        String text = sheet.line(index).text();
        return text.length() < 5 && text.chars().allMatch(Character::isDigit);
    }

    private int number(int index) {
        return Integer.parseInt(sheet.line(index).text());
    }

    private int numbers(List<Integer> lines) {
        return (int) lines.stream().filter(index -> sheet.at(index).marker().isPresent()).count();
    }

    /** The lines of the entries, each number above its title. */
    List<Integer> titles() {
        return titles;
    }

    /** Whether a line is an entry without a number: the pages tell how many of them stand last. */
    boolean isUnnumbered(int index) {
        return unnumbered.contains(index);
    }

    /** Each entry with its page, where there are as many of the one as of the other. */
    List<Contents.Entry> paged(List<Contents.Entry> entries) {
        boolean each = pages.size() == entries.size() && entries.stream().allMatch(entry -> entry.page().isEmpty());
        if (!each) {
            return List.copyOf(entries);
        }
        List<Contents.Entry> paged = new ArrayList<>();
        for (int page : pages) {
            paged.add(entries.get(paged.size()).on(page, sheet.line(page).slice()));
        }
        return List.copyOf(paged);
    }
}
