package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Sheet;

/** The name of a body in capitals that stands alone above the items it prepared: {@code HAVNEUDVALGET}. */
final class Divisions {

    private Divisions() {}

    static boolean isAt(Sheet sheet, int index) {
        Facts fact = sheet.at(index);
        String text = fact.line().text();
        boolean capitals = text.codePoints().noneMatch(Character::isLowerCase);
        int before = sheet.previous(index);
        return capitals && fact.body().isEmpty() && fact.heading().isEmpty() && sheet.standsAlone(index)
                && sheet.words().lexicon().isBody(text)
                && before >= 0 && !sheet.at(before).isStandaloneHeading();
    }
}
