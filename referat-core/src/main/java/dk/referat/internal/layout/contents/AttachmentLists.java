package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.PrintedPages;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.model.SectionKind;
import java.util.List;

/**
 * Tells a list of all attachments behind the entries of the contents, {@code Bilagsfortegnelse} and rows below it, from
 * the line of the contents that says where it stands: the entries have pages, the list has none.
 */
final class AttachmentLists {

    private AttachmentLists() {}

    /** The lines above the list. */
    static List<Integer> above(Sheet sheet, List<Integer> lines) {
        int paged = 0;
        int first = lines.size();
        for (int at = 0; at < lines.size(); at++) {
            if (PrintedPages.of(sheet.line(lines.get(at)).slice()).isPresent()) {
                paged++;
                first = lines.size();
            } else if (first == lines.size() && isHeading(sheet.at(lines.get(at)))) {
                first = at;
            }
        }
        return paged > 1 && first + 2 < lines.size() ? lines.subList(0, first) : lines;
    }

    private static boolean isHeading(Facts fact) {
        return fact.isStandaloneHeading() && fact.heading().get().kind() == SectionKind.ATTACHMENTS;
    }
}
