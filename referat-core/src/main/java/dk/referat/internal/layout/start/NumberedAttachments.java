package dk.referat.internal.layout.start;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.model.SectionKind;
import java.util.BitSet;

/** Finds the numbered lines that list an item's attachments: {@code Bilag} / {@code 1. Kort} / {@code 2. Notat}, then a heading. */
final class NumberedAttachments {

    private final Sheet sheet;

    private NumberedAttachments(Sheet sheet) {
        this.sheet = sheet;
    }

    static BitSet lines(Sheet sheet) {
        NumberedAttachments attachments = new NumberedAttachments(sheet);
        BitSet lines = new BitSet();
        for (int index = 0; index < sheet.size(); index++) {
            if (isHeading(sheet.at(index))) {
                int first = sheet.next(index);
                int end = attachments.end(first);
                if (end > first && end > sheet.next(first) && attachments.closes(end)) {
                    lines.set(first, end);
                }
            }
        }
        return lines;
    }

    private static boolean isHeading(Facts fact) {
        return fact.heading().filter(Heading::standsAlone).filter(heading -> heading.kind() == SectionKind.ATTACHMENTS).isPresent();
    }

    /** Behind the numbers that go on from 1 line by line. */
    private int end(int first) {
        int index = first;
        for (int number = 1; index < sheet.size() && hasNumber(index, number) && (number == 1 || !sheet.isApart(index)); number++) {
            index = sheet.next(index);
        }
        return index;
    }

    private boolean hasNumber(int index, int number) {
        return sheet.at(index).marker()
                .filter(marker -> marker.number() == number && !marker.isWorded() && !marker.standsAlone())
                .isPresent();
    }

    private boolean closes(int index) {
        return index >= sheet.size() || sheet.at(index).heading().isPresent() || sheet.at(index).body().isPresent();
    }
}
