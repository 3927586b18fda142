package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.model.SectionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds what headings of a document's own stand for, such as no list knows: {@code Hvad vi foreslår} with a proposal below
 * it in most items heads recommendations, {@code Læs mere her} with names of papers at the end of each item its attachments.
 */
final class TellingTexts {

    private static final int ENOUGH = 2;

    private final SectionTexts texts;
    private final List<Outline> items;
    private final Map<String, Integer> all = new HashMap<>();
    private final Map<String, Integer> proposed = new HashMap<>();
    private final Map<String, Integer> listed = new HashMap<>();

    private TellingTexts(Sheet sheet, List<Outline> items) {
        this.texts = new SectionTexts(sheet);
        this.items = items;
        items.forEach(this::count);
    }

    static List<Outline> resolve(Sheet sheet, List<Outline> items) {
        TellingTexts found = new TellingTexts(sheet, items);
        return items.stream().map(found::resolve).toList();
    }

    private void count(Outline item) {
        for (Outline.Part part : item.sections()) {
            if (isOwn(part)) {
                boolean last = part.end() == item.end();
                all.merge(part.heading().key(), 1, Integer::sum);
                proposed.merge(part.heading().key(), texts.isProposed(part) ? 1 : 0, Integer::sum);
                listed.merge(part.heading().key(), last && texts.isListed(part) ? 1 : 0, Integer::sum);
            }
        }
    }

    private static boolean isOwn(Outline.Part part) {
        return part.heading().kind() == SectionKind.OTHER && part.heading().standsAlone();
    }

    private Outline resolve(Outline item) {
        return item.withSections(item.sections().stream()
                .map(part -> kind(part).filter(kind -> isOwn(part))
                        .map(kind -> new Outline.Part(part.line(), as(kind, part.heading()), part.end())).orElse(part))
                .toList());
    }

    private Optional<SectionKind> kind(Outline.Part part) {
        String key = part.heading().key();
        int count = all.getOrDefault(key, 0);
        if (count < ENOUGH) {
            return Optional.empty();
        }
        if (proposed.get(key) * 3 >= count * 2 && lacks(key, SectionKind.RECOMMENDATION)) {
            return Optional.of(SectionKind.RECOMMENDATION);
        }
        return listed.get(key) == count && lacks(key, SectionKind.ATTACHMENTS) ? Optional.of(SectionKind.ATTACHMENTS) : Optional.empty();
    }

    /** Whether no item with a heading has a section of the kind already. */
    private boolean lacks(String key, SectionKind kind) {
        return items.stream()
                .filter(item -> has(item, part -> part.heading().key().equals(key)))
                .noneMatch(item -> has(item, part -> part.heading().kind() == kind));
    }

    private static boolean has(Outline item, Predicate<Outline.Part> what) {
        return item.sections().stream().anyMatch(what);
    }

    private static Heading as(SectionKind kind, Heading heading) {
        return new Heading(kind, heading.words(), heading.rest(), heading.body());
    }
}
