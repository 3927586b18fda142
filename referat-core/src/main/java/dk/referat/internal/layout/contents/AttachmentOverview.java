package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.MeetingEnd;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.model.SectionKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The list behind the last item, or before the first one, that names items once more, each with its attachments:
 * {@code Bilagsoversigt} / {@code 3. Nye stier} / {@code 1. Kort over stierne}. It belongs to no item and begins none.
 */
public final class AttachmentOverview {

    private final Sheet sheet;
    private final Contents contents;
    /** The first line of each number, and of each number with a title. */
    private final Map<String, Integer> printed = new HashMap<>();

    private AttachmentOverview(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
        for (int index = 0; index < sheet.size(); index++) {
            if (sheet.at(index).marker().isPresent()) {
                int number = sheet.at(index).marker().get().number();
                printed.putIfAbsent(String.valueOf(number), index);
                printed.putIfAbsent(number + sheet.titleKey(index), index);
            }
        }
    }

    /** The lines without those of the list. */
    public static Sheet without(Sheet sheet, Contents contents) {
        BitSet lines = new AttachmentOverview(sheet, contents).lines();
        if (lines.isEmpty()) {
            return sheet;
        }
        lines.or(sheet.furniture());
        return new Sheet(sheet.facts(), sheet.words(), lines);
    }

    private BitSet lines() {
        BitSet lines = new BitSet();
        int from = sheet.size();
        for (int index = sheet.size() - 1; index >= contents.end() && !tellsOfItem(index); index--) {
            from = isHeading(index) && repeatsItem(index) ? index : from;
        }
        lines.set(from, end(from));
        front(lines);
        return lines;
    }

    /** The list above all items, up to where the titles of the contents start over. */
    private void front(BitSet lines) {
        int above = contents.end() < sheet.size() ? sheet.previous(contents.end()) : -1;
        int heading = above >= 0 && isHeading(above) ? above : contents.end();
        while (heading < sheet.size() && !isHeading(heading) && contents.indexOf(sheet.titleKey(heading)) < 0 && !tellsOfItem(heading)) {
            heading++;
        }
        int first = heading < sheet.size() && isHeading(heading) ? sheet.next(heading) : sheet.size();
        if (first >= sheet.size() || contents.indexOf(sheet.titleKey(first)) < 0) {
            return;
        }
        int last = contents.indexOf(sheet.titleKey(first));
        for (int index = sheet.next(first); index < sheet.size() && !tellsOfItem(index); index = sheet.next(index)) {
            int entry = contents.indexOf(sheet.titleKey(index));
            if (entry >= 0 && entry <= last) {
                lines.set(heading, index);
                return;
            }
            last = Math.max(last, entry);
        }
    }

    private boolean tellsOfItem(int index) {
        boolean decides = sheet.at(index).heading().filter(heading -> heading.kind() == SectionKind.DECISION).isPresent();
        return !sheet.furniture().get(index) && (decides || sheet.at(index).body().isPresent() || sheet.at(index).ruling());
    }

    private boolean isHeading(int index) {
        return !sheet.furniture().get(index) && sheet.isApart(index) && sheet.at(index).marker().isEmpty()
                && sheet.at(index).heading().filter(Heading::standsAlone).filter(heading -> heading.kind() == SectionKind.ATTACHMENTS).isPresent();
    }

    /** The first line below repeats an item, and the heading is listed behind the items or the numbers start over. */
    private boolean repeatsItem(int heading) {
        int first = sheet.next(heading);
        Optional<Marker> marker = first < sheet.size() ? sheet.at(first).marker().filter(mark -> !mark.standsAlone()) : Optional.empty();
        boolean listed = contents.listsBesideItems(sheet.titleKey(heading));
        if (marker.isEmpty() || !listed && !startsOver(first)) {
            return false;
        }
        int number = marker.get().number();
        return printed.get(number + sheet.titleKey(first)) < heading || listed && marker.get().isWorded() && printed.get(String.valueOf(number)) < heading;
    }

    private boolean startsOver(int first) {
        int next = sheet.next(first);
        return next < sheet.size() && sheet.at(next).marker().filter(mark -> mark.number() == 1).isPresent();
    }

    /** Where the meeting ends, or what the contents list next: a page to sign. */
    private int end(int from) {
        Set<String> titles = new HashSet<>();
        IntStream.range(contents.end(), Math.max(contents.end(), from)).forEach(index -> titles.add(sheet.titleKey(index)));
        int index = from + 1;
        while (index < sheet.size() && !MeetingEnd.isAt(sheet, index)
                && !(sheet.isApart(index) && contents.indexOf(sheet.titleKey(index)) >= 0 && !titles.contains(sheet.titleKey(index)))) {
            index++;
        }
        return Math.min(index, sheet.size());
    }
}
