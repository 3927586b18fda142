package dk.referat.internal.layout.start;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;

/**
 * Finds the title below a number that stands alone: right below it, or behind the labels of the case, where a heading
 * follows it: {@code Punkt: 1}, {@code Sagsnr.: 26/1042}, {@code Sagsbehandler: Ida Holm}, <b>title</b>, {@code Baggrund}.
 */
final class TitleBelowLabels {

    private static final int MOST_LABELS = 10;
    private static final int LONGEST_LABEL = 40;

    private TitleBelowLabels() {}

    static int find(Sheet sheet, int number) {
        int below = sheet.next(number);
        if (below >= sheet.size() || !Metadata.isOfItem(sheet.at(below))) {
            return below;
        }
        int index = below;
        for (int labels = 0; labels < MOST_LABELS && index < sheet.size() && isLabelled(sheet.at(index)); labels++) {
            index = sheet.next(index);
        }
        return isAboveHeading(sheet, index) ? index : below;
    }

    private static boolean isLabelled(Facts fact) {
        int colon = fact.line().text().indexOf(':');
        return colon > 0 && colon < LONGEST_LABEL && !fact.isStandaloneHeading() || Metadata.isOfItem(fact);
    }

    private static boolean isAboveHeading(Sheet sheet, int title) {
        int next = title < sheet.size() ? sheet.next(title) : title;
        return next < sheet.size() && sheet.at(title).heading().isEmpty() && sheet.line(title).isTitleLike()
                && sheet.at(next).isStandaloneHeading();
    }
}
