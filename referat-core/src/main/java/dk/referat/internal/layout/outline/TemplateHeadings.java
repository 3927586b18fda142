package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.model.SectionKind;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides whether the template of a document has a line as a heading. */
final class TemplateHeadings {

    private static final Pattern TERM = Pattern.compile("\\p{L} (?:konsekvenser|forhold)\\b");

    private static final int SHORTEST_BODY = 6;

    private final Sheet sheet;
    private final HeadingCounts counts;
    private final HeadingStyle style;
    private final UnknownHeadings unknown;
    private final SoleHeadings sole;
    private final BitSet besideSubHeadings;
    private final int items;

    TemplateHeadings(Sheet sheet, List<Outline> items, HeadingCounts counts, HeadingStyle style, UnknownHeadings unknown) {
        this.sheet = sheet;
        this.counts = counts;
        this.style = style;
        this.unknown = unknown;
        this.besideSubHeadings = SubHeadings.beside(sheet, items, counts, style, unknown);
        this.sole = new SoleHeadings(sheet, items);
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
        boolean strong = heading.isStrong();
        boolean underTitle = place.index() == HeadingCounts.firstBehindTitle(sheet, place.item()) && found >= 2;
        boolean within = style.apart() && !isApart(place.index()) && !place.directlyUnder() && !underTitle && !endsItem(heading, place);
        boolean told = !place.directlyUnder() || place.isIn(SectionKind.ATTACHMENTS);
        if (told && tellsBody(heading, place)) {
            return true;
        }
        boolean listed = place.isIn(SectionKind.ATTACHMENTS) && !strong && found < 2;
        boolean other = found < 2 && (!isUsual(heading) && style.isOther(place.index()) || !strong && style.endsOtherwise(place.index()));
        if (leadsIn(heading, place) || isOfOther(heading, place) || within || listed || other || isOfSummary(heading, place)) {
            return false;
        }
        boolean sure = strong || isTerm(heading) || style.isBulletedLike(place.index());
        if (place.directlyUnder()) {
            return found >= 2 || sure && place.above().get().kind() != heading.kind();
        }
        return found >= 2 || sure || !besideSubHeadings.get(place.index());
    }

    /** Blank lines stand before a line, or an extractor joined it to the sentence above. */
    private boolean isApart(int index) {
        int above = sheet.previous(index);
        return sheet.isApart(index) || above >= 0 && sheet.line(above).slice().end() == sheet.line(index).slice().start();
    }

    /** {@code Bilag} with nothing below it. */
    private boolean endsItem(Heading heading, Place place) {
        return heading.kind() == SectionKind.ATTACHMENTS && sheet.next(place.index()) >= place.item().end()
                && sheet.line(sheet.previous(place.index())).text().endsWith(".");
    }

    /** {@code Økonomiske konsekvenser} is hardly anything else, unlike {@code Tidsplan}. */
    private static boolean isTerm(Heading heading) {
        return TERM.matcher(heading.key()).find();
    }

    /** {@code Politisk behandling} with a body below, right under {@code Resume}: the first words of the summary. */
    private boolean isOfSummary(Heading heading, Place place) {
        int below = sheet.next(place.index());
        return heading.kind() == SectionKind.ROUTE && place.directlyUnder() && place.isIn(SectionKind.SUMMARY)
                && below < place.item().end() && namesBody(sheet.line(below).text());
    }

    /** {@code Sagsgang} above {@code Byrådet}, {@code Kompetence} above {@code Byrådet beslutter.}: hardly anything else. */
    private boolean tellsBody(Heading heading, Place place) {
        int below = sheet.next(place.index());
        boolean route = heading.kind() == SectionKind.ROUTE || heading.kind() == SectionKind.AUTHORITY;
        return route && below < place.item().end() && (!style.apart() || isApart(place.index()))
                && namesBody(sheet.line(below).text().replaceFirst("(?iU) (?:beslutter|afgør sagen)?\\.?$", ""));
    }

    private boolean namesBody(String text) {
        return text.length() >= SHORTEST_BODY && sheet.words().lexicon().isBody(text.replaceFirst("(?s)[,(].*", "").strip());
    }

    /** {@code Forvaltningen indstiller} within a recommendation leads into its points. */
    private static boolean leadsIn(Heading heading, Place place) {
        return heading.kind() == SectionKind.RECOMMENDATION && place.isIn(SectionKind.RECOMMENDATION)
                && heading.key().matches("\\p{L}+ (indstiller|anbefaler|foreslår)");
    }

    /**
     * {@code Nævnets afgørelse} in an item that has {@code Beslutning}: text about another body; {@code Nævnets beslutning den
     * 3. maj 2021} below {@code Beslutning}: the body that decided, within that section.
     */
    private boolean isOfOther(Heading heading, Place place) {
        boolean undated = heading.body().filter(body -> body.date().isEmpty()).isPresent() || heading.key().endsWith("s afgørelse");
        boolean within = place.above().filter(above -> above.key().contains("beslutning") && above.body().isEmpty()).isPresent();
        return !heading.key().startsWith("beslutning")
                && (undated && counts.standsAloneIn(place.item(), "beslutning") || within && heading.body().isPresent());
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
        boolean repeated = counts.standsAloneIn(place.item(), heading.key());
        if (place.directlyUnder() || repeated && !named || sheet.line(place.index()).shape() == Shapes.ROW) {
            return false;
        }
        boolean known = isUsual(heading) || heading.kind() == SectionKind.AUTHORITY || heading.kind() == SectionKind.ROUTE;
        boolean inStyle = counts.inlineWords() >= 2 && (sheet.isApart(place.index()) || !style.apart() && counts.decidesInline());
        boolean other = heading.kind() == SectionKind.OTHER;
        boolean first = place.above().isEmpty() && (counts.noneStandsAlone() || !other);
        boolean goesOn = place.above().filter(above -> !above.standsAlone()).isPresent() && !other;
        return counts.inline(heading) >= 2 || known || inStyle || first || goesOn || sole.has(place.item(), heading);
    }

    /** Whether a line that no list knows stands alone in item after item; right under a heading, it must be printed like one. */
    boolean hasUnknown(int index, boolean directlyUnder) {
        boolean like = !directlyUnder || style.hasColons() && !style.endsOtherwise(index);
        if (!like || !unknown.couldHead(index) || style.apart() && !sheet.isApart(index)) {
            return false;
        }
        if (!directlyUnder && sheet.isApart(index) && style.isCapitalLike(index)) {
            return true;
        }
        int found = counts.unknown(sheet.line(index));
        boolean enough = found >= 3 || found == 2 && items <= 6;
        return enough && found * 5 >= items;
    }
}
