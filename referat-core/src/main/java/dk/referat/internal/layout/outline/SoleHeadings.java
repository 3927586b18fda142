package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.model.SectionKind;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of headings that come once in an item. {@code Lovgrundlag: Serviceloven} is a section where nothing else in
 * the item could be one of its kind; a label that comes again and again belongs to the text.
 */
final class SoleHeadings {

    private final Map<Outline, Map<SectionKind, Integer>> kinds = new IdentityHashMap<>();

    SoleHeadings(Sheet sheet, List<Outline> items) {
        for (Outline item : items) {
            Map<SectionKind, Integer> counts = new EnumMap<>(SectionKind.class);
            for (int index = HeadingCounts.firstBehindTitle(sheet, item); index < item.end(); index = sheet.next(index)) {
                kind(sheet.at(index)).ifPresent(kind -> counts.merge(kind, 1, Integer::sum));
            }
            kinds.put(item, counts);
        }
    }

    private static Optional<SectionKind> kind(Facts fact) {
        return fact.heading().map(Heading::kind);
    }

    boolean has(Outline item, Heading heading) {
        return heading.kind() != SectionKind.OTHER && kinds.getOrDefault(item, Map.of()).getOrDefault(heading.kind(), 0) == 1;
    }
}
