package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.PrintedPages;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run through the lines of a table of contents, with what was seen of all of them. */
final class ContentsReading {

    /** {@code .........9}: leaders that found no room on the line of the title. */
    private static final Pattern LED_PAGE = Pattern.compile("^[.…_]{3}[.…_\\s]*(\\d{1,4})$");

    private final Sheet sheet;
    private final ContentsLines contents;
    private final TitleRepeats repeats;
    private final BitSet closed;
    private final ContentsColumns columns;
    private final List<Integer> lines;
    private final EntryNumbers numbers;
    private final boolean plainPages;
    private final boolean paged;
    private final boolean bulleted;
    private final ApartLines apart;
    private final List<Contents.Entry> entries = new ArrayList<>();
    private EntryBuilder open;
    private boolean ended;

    ContentsReading(Sheet sheet, ContentsLines contents, TitleRepeats repeats, BitSet closed, int first, int end, boolean plainPages) {
        this.sheet = sheet;
        this.contents = contents;
        this.repeats = repeats;
        this.closed = closed;
        this.columns = new ContentsColumns(sheet, AttachmentLists.above(sheet, contents.of(first, end)));
        this.lines = new ArrayList<>(columns.titles());
        this.numbers = new EntryNumbers(sheet, contents, lines, end);
        this.plainPages = plainPages;
        this.paged = lines.stream().filter(index -> page(slice(index)).isPresent()).count() * 2 > lines.size();
        this.bulleted = !numbers.numbered()
                && lines.stream().filter(contents::isBulleted).count() * 2 > lines.size();
        this.apart = new ApartLines(sheet, lines, numbers::mark);
        this.open = builder();
        withoutLinks();
    }

    /** Links that stand above each item stand above the first one too, and so may the name of the body. */
    private void withoutLinks() {
        while (lines.size() > 1 && (numbers.numbered() || bulleted)) {
            int last = lines.get(lines.size() - 1);
            boolean marked = sheet.at(last).marker().isPresent() || contents.isBulleted(last);
            if (marked || !isAboveItems(last) && !contents.namesMeeting(last)) {
                return;
            }
            lines.remove(lines.size() - 1);
        }
    }

    private boolean isAboveItems(int index) {
        int again = repeats.last(sheet.titleKey(index));
        boolean words = sheet.at(index).heading().isPresent() || page(slice(index)).isPresent();
        return !words && again > index && isAboveNumber(index) && isAboveNumber(again);
    }

    private boolean isAboveNumber(int index) {
        int next = sheet.next(index);
        return next < sheet.size() && sheet.at(next).marker().isPresent();
    }

    List<Contents.Entry> entries() {
        lines.forEach(this::line);
        flush();
        return columns.paged(entries);
    }

    private void line(int index) {
        Matcher led = LED_PAGE.matcher(sheet.line(index).text());
        if (led.find() && open.hasTitle() && !open.hasPage()) {
            open.page(index, slice(index).cut(led.start(1), led.end(1)));
            ended = true;
            return;
        }
        Optional<Marker> marker = numbers.numbered() ? marker(index) : Optional.empty();
        if (marker.isPresent() && numbers.isPage(index, open, entries)) {
            open.page(index, marker.get().printed());
        } else if (marker.isPresent() && numbers.begins(marker.get(), open)) {
            flush();
            open.number(index, marker.get());
            words(index, marker.get().rest());
        } else if (!numbers.numbered() || paged || columns.isUnnumbered(index) || !apart.has(index)) {
            if (begins(index)) {
                flush();
            }
            Slice words = withoutPage(slice(index));
            words(index, bulleted ? words.stripStart(ContentsLines.BULLETS) : words);
        }
    }

    /** What the line is marked with, the page at its end apart; other lines may have told that the number is a code. */
    private Optional<Marker> marker(int index) {
        Slice words = withoutPage(slice(index));
        return sheet.at(index).marker().filter(marker -> !Marker.of(slice(index)).equals(Optional.of(marker)))
                .map(marker -> marker.before(words.end())).or(() -> Marker.of(words));
    }

    private void words(int index, Slice words) {
        open.title(index, words);
        Optional<Slice> page = page(slice(index));
        page.ifPresent(number -> open.page(index, number));
        ended = open.hasPage() || withoutPage(slice(index)).length() < slice(index).length();
    }

    /** Whether a line without a number begins an entry. */
    private boolean begins(int index) {
        if (open.isEmpty()) {
            return false;
        }
        if (columns.isUnnumbered(index) || followsPage(index)) {
            return true;
        }
        if (paged || ended && page(slice(index)).isPresent()) {
            return ended && !goesOnBelow(index);
        }
        if (bulleted) {
            return contents.isBulleted(index);
        }
        return open.number().isEmpty() && !Character.isLowerCase(sheet.line(index).text().charAt(0));
    }

    /** {@code Udvalget for Havne} in a paragraph below an entry that has its page. */
    private boolean followsPage(int index) {
        return open.hasPage() && open.number().isPresent() && sheet.line(index).gap() > 0 && !Character.isLowerCase(sheet.line(index).text().charAt(0));
    }

    /** {@code 4  Boliger i den gamle skole, frigivelse af    9} and below it {@code midler}: the page stands on the first line. */
    private boolean goesOnBelow(int index) {
        return numbers.numbered() && open.number().isPresent() && sheet.line(index).gap() == 0
                && page(slice(index)).isEmpty() && Character.isLowerCase(sheet.line(index).text().charAt(0));
    }

    /** A page to sign, without a number below numbered items, is in no group of them. */
    private boolean isClosed() {
        return closed.get(open.first()) && (open.number().isPresent() || !numbers.numbered());
    }

    private void flush() {
        if (!open.isEmpty()) {
            entries.add(open.build(isClosed()));
            open = builder();
        }
        ended = false;
    }

    private Optional<Slice> page(Slice line) {
        Optional<Slice> divided = PrintedPages.of(line);
        return divided.isEmpty() && plainPages ? PlainPages.of(line) : divided;
    }

    private Slice withoutPage(Slice line) {
        return page(line).filter(page -> plainPages)
                .map(page -> line.to(page.start() - line.start()).stripEnd("…_ "))
                .orElseGet(() -> PrintedPages.without(line));
    }

    private Slice slice(int index) {
        return sheet.line(index).slice();
    }

    private EntryBuilder builder() {
        return new EntryBuilder(sheet.words().lexicon());
    }
}
