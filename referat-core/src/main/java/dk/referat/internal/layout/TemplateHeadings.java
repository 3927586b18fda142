package dk.referat.internal.layout;

import dk.referat.model.SectionKind;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Decides whether the template of a document has a line as a heading. */
final class TemplateHeadings {

    private final Sheet sheet;
    private final HeadingCounts counts;
    private final HeadingStyle style;
    private final UnknownHeadings unknown;
    private final BitSet besideSubHeadings;
    private final int items;

    TemplateHeadings(Sheet sheet, List<Outline> items, HeadingCounts counts, HeadingStyle style, UnknownHeadings unknown) {
        this.sheet = sheet;
        this.counts = counts;
        this.style = style;
        this.unknown = unknown;
        this.besideSubHeadings = SubHeadings.beside(sheet, items, counts, unknown);
        this.items = items.size();
    }

    /**
     * Where a line stands.
     *
     * @param item the item
     * @param index the line
     * @param above the heading of the section in which it stands
     * @param directlyUnder whether that heading stands alone on the line before
     */
    record Place(Outline item, int index, Optional<Heading> above, boolean directlyUnder) {

        boolean isIn(SectionKind kind) {
            return above.filter(heading -> heading.kind() == kind).isPresent();
        }
    }

    boolean has(Heading heading, Place place) {
        return heading.standsAlone() ? hasStandalone(heading, place) : hasInline(heading, place);
    }

    private boolean hasStandalone(Heading heading, Place place) {
        int found = counts.standalone(heading);
        boolean strong = HeadingFinder.isStrong(heading.kind());
        boolean underTitle = place.index() == HeadingCounts.firstBehindTitle(sheet, place.item()) && found >= 2;
        boolean within = style.apart() && !sheet.isApart(place.index()) && !place.directlyUnder() && !underTitle;
        boolean listed = place.isIn(SectionKind.ATTACHMENTS) && !strong && found < 2;
        if (leadsIn(heading, place) || within || listed || found < 2 && !isUsual(heading) && style.isOther(place.index())) {
            return false;
        }
        if (place.directlyUnder()) {
            return strong && place.above().get().kind() != heading.kind() || found >= 2;
        }
        return strong || found >= 2 || !besideSubHeadings.get(place.index());
    }

    /** {@code Forvaltningen indstiller} within a recommendation leads into its points. */
    private static boolean leadsIn(Heading heading, Place place) {
        return heading.kind() == SectionKind.RECOMMENDATION && place.isIn(SectionKind.RECOMMENDATION)
                && heading.key().matches("\\p{L}+ (indstiller|anbefaler|foreslår)");
    }

    private static boolean isUsual(Heading heading) {
        return switch (heading.kind()) {
            case DECISION, RECOMMENDATION, ATTACHMENTS -> true;
            default -> false;
        };
    }

    private boolean hasInline(Heading heading, Place place) {
        boolean named = (heading.kind() == SectionKind.AUTHORITY || heading.kind() == SectionKind.ROUTE)
                && sheet.words().lexicon().isBody(heading.rest().raw());
        boolean repeated = counts.standsAloneIn(place.item(), heading);
        if (place.directlyUnder() || repeated && !named || sheet.line(place.index()).shape() == Shapes.ROW) {
            return false;
        }
        boolean known = isUsual(heading) || heading.kind() == SectionKind.AUTHORITY || heading.kind() == SectionKind.ROUTE;
        boolean inStyle = counts.inlineWords() >= 2 && (sheet.isApart(place.index()) || !style.apart() && counts.decidesInline());
        boolean other = heading.kind() == SectionKind.OTHER;
        boolean first = place.above().isEmpty() && (counts.noneStandsAlone() || !other);
        boolean goesOn = place.above().filter(above -> !above.standsAlone()).isPresent() && !other;
        return counts.inline(heading) >= 2 || known || inStyle || first || goesOn;
    }

    /** Whether a line that no list knows stands alone in item after item. */
    boolean hasUnknown(int index) {
        if (!unknown.couldHead(index) || style.apart() && !sheet.isApart(index)) {
            return false;
        }
        int found = counts.unknown(sheet.line(index));
        boolean enough = found >= 3 || found == 2 && items <= 6;
        return enough && found * 5 >= items;
    }
}
