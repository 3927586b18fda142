package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.Words;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Recognises the words of headings that are cells of a table which was printed a cell a line. */
final class CellWords {

    private static final int LONGEST = 15;
    private static final int ENOUGH = 5;
    private static final int LONGEST_CAPTION = 120;

    private static final Pattern CAPTION = Pattern.compile("^Tabel \\d{1,2}\\b[^.]*[.:]? ?[^.]*$");
    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d.,]*(?: ?%)?");

    private final Sheet sheet;
    private final BitSet ofRuns;

    CellWords(Sheet sheet) {
        this.sheet = sheet;
        this.ofRuns = CellRun.cells(sheet);
    }

    /** Whether a line is a cell of a whole table of such. */
    boolean isOfRun(int index) {
        return ofRuns.get(index);
    }

    /** Whether a line stands among short lines above and below, or among figures, or first below the caption of a table. */
    boolean isCell(int index) {
        return isOfRun(index) || isAmongShort(index) || isAmongFigures(index) || isBelowCaption(index);
    }

    private boolean isBelowCaption(int index) {
        int above = sheet.previous(index);
        return above >= 0 && sheet.line(above).length() <= LONGEST_CAPTION && CAPTION.matcher(sheet.line(above).text()).find();
    }

    /** {@code 61,4} / {@code Personale} / {@code Sygefravær} / {@code 4,7} */
    private boolean isAmongFigures(int index) {
        int above = sheet.previous(index);
        int below = sheet.next(index);
        if (above < 0 || !isFigure(above)) {
            return false;
        }
        int first = below < sheet.size() && isShort(below) ? sheet.next(below) : below;
        return first < sheet.size() && isFigure(first);
    }

    private boolean isFigure(int index) {
        return FIGURE.matcher(sheet.line(index).text()).matches();
    }

    private boolean isAmongShort(int index) {
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
