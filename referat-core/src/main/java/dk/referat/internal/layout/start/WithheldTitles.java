package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.CaseBrackets;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;

/**
 * Numbers of closed items that have no title: {@code Pkt. 7:}, {@code Sagsnr. 26/1042}, {@code Sagen er lukket} and nothing more, or a
 * number below {@code Lukkede sager} with nothing but the next one behind it.
 */
final class WithheldTitles {

    private static final int REACH = 8;

    private final Sheet sheet;
    private final Contents contents;

    WithheldTitles(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    /** {@code Lukket punkt} right below the number stays as the title. */
    boolean isAt(int index, Marker marker) {
        if (!marker.standsAlone()) {
            return false;
        }
        int behind = sheet.next(index);
        if (behind < sheet.size() && isClosed(behind)) {
            return false;
        }
        boolean closed = false;
        while (behind < sheet.size() && isHead(behind)) {
            closed |= isClosed(behind);
            behind = sheet.next(behind);
        }
        return (behind >= sheet.size() || isNext(behind, marker)) && (closed || isBelowGroup(index));
    }

    private boolean isHead(int index) {
        Facts fact = sheet.at(index);
        return fact.marker().filter(Marker::isWorded).isEmpty() && (Metadata.isOfItem(fact) || Metadata.isOfCase(fact) || isClosed(index)
                || CaseBrackets.inside(fact.line().slice()).filter(number -> CaseLines.isCaseLine(number.raw())).isPresent());
    }

    private boolean isNext(int index, Marker marker) {
        return sheet.at(index).marker()
                .filter(next -> next.standsAlone() && next.style().equals(marker.style()) && next.number() == marker.number() + 1).isPresent();
    }

    private boolean isBelowGroup(int index) {
        int above = sheet.previous(index);
        for (int step = 0; step < REACH && above >= 0 && !contents.holds(above) && (isHead(above) || sheet.at(above).marker().filter(Marker::standsAlone).isPresent()); step++) {
            if (sheet.at(above).isOnly(LabelKind.GROUP_CLOSED)) {
                return true;
            }
            above = sheet.previous(above);
        }
        return false;
    }

    private boolean isClosed(int index) {
        return sheet.at(index).isOnly(LabelKind.CLOSED);
    }
}
