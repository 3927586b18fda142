package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out whether numbers stand below the titles of items in a document, rather than before or above them. */
final class NumbersBelow {

    private NumbersBelow() {}

    /** The styles of numbers that stand below their titles: what follows most of them is no title. */
    static Set<String> styles(Sheet sheet, Contents contents) {
        Map<String, int[]> counts = new HashMap<>();
        for (int index = 1; index < sheet.size(); index++) {
            Optional<Marker> marker = sheet.at(index).marker().filter(Marker::standsAlone);
            int next = sheet.next(index);
            int above = sheet.previous(index);
            if (marker.isPresent() && !contents.holds(index) && above >= 0) {
                int[] count = counts.computeIfAbsent(marker.get().style(), style -> new int[3]);
                count[0]++;
                boolean headBelow = next >= sheet.size() || sheet.at(next).heading().isPresent() || Metadata.isOfItem(sheet.at(next))
                        || sheet.at(next).ruling() || isCaseOfTitleAbove(sheet, next);
                count[1] += headBelow && couldBeTitle(sheet.at(above)) && sheet.isApart(above) ? 1 : 0;
                count[2] += headBelow && couldBeTitle(sheet.at(above)) ? 1 : 0;
            }
        }
        Set<String> below = new HashSet<>();
        counts.forEach((style, count) -> {
            if (count[1] * 2 >= count[0] || count[0] >= 2 && count[2] == count[0]) {
                below.add(style);
            }
        });
        return below;
    }

    /** {@code 22/1042} between the number and a heading. */
    private static boolean isCaseOfTitleAbove(Sheet sheet, int index) {
        int next = sheet.next(index);
        return CaseLines.isCaseLine(sheet.line(index).text()) && (next >= sheet.size() || sheet.at(next).heading().isPresent());
    }

    /** A ruling, the body with its day, or who was absent ends what stands above the number. */
    private static boolean couldBeTitle(Facts fact) {
        return TitleEvidence.couldBeTitle(fact) && !fact.ruling() && fact.body().isEmpty() && !fact.isLabel(LabelKind.ABSENTEES);
    }
}
