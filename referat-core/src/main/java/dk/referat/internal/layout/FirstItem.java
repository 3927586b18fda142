package dk.referat.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keeps the first item out of the heading block, and the heading block out of the first item. */
final class FirstItem {

    private static final int LONGEST_DAY = 120;

    private FirstItem() {}

    /** Starts that are left when no title of an item stands within the labels of the heading: {@code Mødested: Byrådssalen}. */
    static List<Candidate> startsBelow(Sheet sheet, List<Candidate> starts) {
        int end = HeadingEnd.behindLabels(sheet);
        return starts.stream().filter(start -> start.isNumbered() || start.first() >= end).toList();
    }

    /** Titles without numbers give way to cases without titles that begin sooner and are more: else these would be heading. */
    static List<Candidate> nearer(List<Candidate> titled, List<Candidate> untitled) {
        boolean sooner = titled.isEmpty() || titled.stream().noneMatch(Candidate::isNumbered)
                && untitled.size() > titled.size() && untitled.get(0).first() < titled.get(0).first();
        return sooner ? untitled : titled;
    }

    /** Minutes of cases without titles: what seems the title of the first one is {@code Referat}, above body and day. */
    static List<Outline> belowTitle(Sheet sheet, Layout.Times times, List<Outline> items) {
        if (items.isEmpty() || !isDocumentTitle(sheet, times, items.get(0))) {
            return items;
        }
        Outline first = items.get(0);
        int line = first.headEnd();
        Candidate start = new Candidate(line, line, Optional.empty(), Candidate.UNTITLED, 1, true, false, false, -1);
        List<Outline> below = new ArrayList<>(items);
        below.set(0, new Outline(start, line, first.end(), List.of(line), first.sections(), first.closed()));
        return below;
    }

    private static boolean isDocumentTitle(Sheet sheet, Layout.Times times, Outline first) {
        Facts title = sheet.at(first.titles().get(0));
        boolean only = title.label().filter(MeetingBody::isTitle).filter(label -> label.value().isEmpty()).isPresent();
        return only && first.marker().isEmpty() && !first.sections().isEmpty()
                && IntStream.range(first.from(), first.headEnd())
                        .mapToObj(index -> sheet.line(index).slice())
                        .anyMatch(line -> line.length() < LONGEST_DAY && !times.dates(line.raw(), line.start()).isEmpty());
    }
}
