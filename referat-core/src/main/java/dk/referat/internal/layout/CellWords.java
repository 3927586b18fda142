package dk.referat.internal.layout;

/** Recognises the words of headings that are cells of a table which was printed a cell a line. */
final class CellWords {

    private static final int LONGEST = 15;
    private static final int ENOUGH = 5;

    private final Sheet sheet;

    CellWords(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether a line stands among short lines above and below. */
    boolean isCell(int index) {
        int above = 0;
        for (int at = sheet.previous(index); above < ENOUGH && at >= 0 && isShort(at); at = sheet.previous(at)) {
            above += sheet.at(at).isStandaloneHeading() ? 0 : 1;
        }
        int below = 0;
        for (int at = sheet.next(index); below < ENOUGH && at < sheet.size() && isShort(at); at = sheet.next(at)) {
            below++;
        }
        return above >= 3 && below >= 1 && above + below >= ENOUGH;
    }

    private boolean isShort(int index) {
        String text = sheet.line(index).text();
        return text.length() <= LONGEST && !text.endsWith(".") && !text.endsWith(":") && !Words.hasDigit(text);
    }
}
