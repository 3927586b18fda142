package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.BitSet;
import java.util.List;

/** Finds the lines that stand in one part of an item with free sub-headings of a section's text. */
final class SubHeadings {

    private final Sheet sheet;
    private final HeadingCounts counts;
    private final HeadingStyle style;
    private final UnknownHeadings unknown;

    private SubHeadings(Sheet sheet, HeadingCounts counts, HeadingStyle style, UnknownHeadings unknown) {
        this.sheet = sheet;
        this.counts = counts;
        this.style = style;
        this.unknown = unknown;
    }

    static BitSet beside(Sheet sheet, List<Outline> items, HeadingCounts counts, HeadingStyle style, UnknownHeadings unknown) {
        SubHeadings found = new SubHeadings(sheet, counts, style, unknown);
        BitSet beside = new BitSet();
        items.forEach(item -> found.beside(item, beside));
        return beside;
    }

    private void beside(Outline item, BitSet beside) {
        int first = item.titles().isEmpty() ? item.from() : sheet.next(item.titles().get(0));
        boolean sub = false;
        for (int at = first; at < item.end(); at = sheet.next(at)) {
            beside.set(at, sub);
            sub = !divides(at) && (sub || isSubHeading(at));
        }
        sub = false;
        for (int at = item.end() - 1; at >= first; at--) {
            if (!sheet.furniture().get(at)) {
                beside.set(at, sub || beside.get(at));
                sub = !divides(at) && (sub || isSubHeading(at));
            }
        }
    }

    private boolean divides(int index) {
        Facts fact = sheet.at(index);
        return fact.isStandaloneHeading()
                && (fact.heading().get().isStrong() || counts.standalone(fact.heading().get()) >= 2);
    }

    private boolean isSubHeading(int index) {
        Facts fact = sheet.at(index);
        return fact.heading().isEmpty() && fact.line().length() < 60 && followedByProse(index) && unknown.couldHead(index) && !endsList(index)
                && counts.unknown(fact.line()) < 2 && (!style.alone() || sheet.standsAlone(index));
    }

    /** The last of several short lines, {@code Flere seniorer i job} / {@code Grøn omstilling}, heads nothing. */
    private boolean endsList(int index) {
        int above = sheet.previous(index);
        return sheet.line(index).gap() == 0 && above >= 0 && !sheet.line(above).isSentence() && !sheet.line(above).text().endsWith(":")
                && !sheet.at(above).isStandaloneHeading();
    }

    private boolean followedByProse(int index) {
        int next = sheet.next(index);
        return next < sheet.size() && sheet.line(next).isSentence() && sheet.line(next).length() > 60;
    }
}
