package dk.referat.internal.layout.start;

import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;

/** Tells the mark of a closed item above its title, {@code LUKKET PUNKT}, from the mark below the title of the item before. */
final class MarksAbove {

    private final Sheet sheet;

    MarksAbove(Sheet sheet) {
        this.sheet = sheet;
    }

    boolean stands(int title) {
        int mark = sheet.previous(title);
        return isMark(mark) && !sheet.line(title).text().endsWith(".") && !isOfTitleAbove(mark);
    }

    private boolean isMark(int index) {
        return index >= 0 && sheet.isApart(index) && sheet.at(index).isOnly(LabelKind.CLOSED) && !sheet.at(index).isOnly(LabelKind.GROUP_CLOSED);
    }

    /** A line alone above the mark is a title, if it is not the text of a heading and has no mark of its own. */
    private boolean isOfTitleAbove(int mark) {
        int title = sheet.previous(mark);
        if (title < 0 || !sheet.standsAlone(title) || !TitleEvidence.couldBeTitle(sheet.at(title))) {
            return false;
        }
        int above = sheet.previous(title);
        return above < 0 || !isMark(above) && !sheet.at(above).isStandaloneHeading();
    }
}
