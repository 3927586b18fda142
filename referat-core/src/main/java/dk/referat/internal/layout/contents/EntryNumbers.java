package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether the entries of a list of contents are numbered, and which numbers are those of entries. */
final class EntryNumbers {

    private static final int ENOUGH = 3;
    /** A number without a stop, alone on its line: of an entry, or of a page. */
    private static final String BARE = "#|";

    private final Sheet sheet;
    private final ContentsLines lines;
    private final int end;
    private final boolean numbered;
    private final String style;
    /** Numbers of a column, which stand above all titles. */
    private final BitSet moved = new BitSet();

    EntryNumbers(Sheet sheet, ContentsLines lines, List<Integer> entries, int end) {
        this.sheet = sheet;
        this.lines = lines;
        this.end = end;
        List<Marker> markers = entries.stream().map(index -> sheet.at(index).marker()).flatMap(Optional::stream).toList();
        this.numbered = markers.size() * 2 > entries.size() || markers.size() * 2 == entries.size() && rises(markers, 2) || rises(markers, ENOUGH);
        this.style = style(markers);
        IntStream.range(1, entries.size()).filter(at -> entries.get(at) < entries.get(at - 1)).forEach(at -> moved.set(entries.get(at)));
    }

    /** Numbers that follow one another, numbers of pages between them perhaps. */
    private static boolean rises(List<Marker> markers, int enough) {
        int rising = 0;
        int last = 0;
        for (Marker marker : markers) {
            if (rising == 0 || marker.number() == last + 1) {
                last = marker.number();
                rising++;
            }
        }
        return rising >= enough || rising > 1 && markers.stream().allMatch(Marker::standsAlone);
    }

    /** The mark of most numbers, of two the one that stands first. */
    private static String style(List<Marker> markers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        markers.forEach(marker -> counts.merge(marker.style(), 1, Integer::sum));
        String most = "";
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (most.isEmpty() || count.getValue() > counts.get(most)) {
                most = count.getKey();
            }
        }
        return most;
    }

    boolean numbered() {
        return numbered;
    }

    /** Whether a line is marked as most entries are. */
    boolean mark(int index) {
        return sheet.at(index).marker().filter(marker -> marker.style().equals(style)).isPresent();
    }

    /** Whether a line begins an entry with its number, given the entry before. */
    boolean begins(Marker marker, EntryBuilder before) {
        boolean next = before.number().filter(number -> marker.number() == number + 1).isPresent();
        boolean letter = before.number().filter(number -> marker.number() == number).isPresent() && !marker.letter().isEmpty();
        if (before.number().isPresent() && !before.hasTitle() && !marker.standsAlone()) {
            return next;
        }
        return next || letter || marker.isWorded() || marker.style().equals(style) || before.number().isEmpty();
    }

    /**
     * A bare number below a title is its page where the next number, or the end, follows; but below titles without pages
     * the next number is that of an entry whose title was withheld.
     */
    boolean isPage(int index, EntryBuilder open, List<Contents.Entry> before) {
        Optional<Marker> marker = sheet.at(index).marker().filter(mark -> mark.style().equals(BARE) && mark.letter().isEmpty());
        if (marker.isEmpty() || !open.hasTitle() || open.hasPage() || moved.get(index)) {
            return false;
        }
        int next = sheet.next(index);
        int number = marker.get().number();
        boolean follows = open.number().filter(last -> number == last + 1).isPresent();
        if (next >= end || lines.isBetween(next)) {
            return !follows || before.size() < ENOUGH || before.stream().anyMatch(entry -> entry.page().isPresent());
        }
        boolean untitled = follows
                && sheet.at(next).marker().filter(mark -> mark.number() == number + 1 && !mark.standsAlone()).isPresent();
        return sheet.at(next).marker().isPresent() && !untitled;
    }
}
