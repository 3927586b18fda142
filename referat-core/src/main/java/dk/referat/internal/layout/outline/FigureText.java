package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.regex.Pattern;

/** Tells figures from words in the cells of a table that was printed a cell a line. */
final class FigureText {

    private static final int LONGEST = 60;
    private static final Pattern FIGURE = Pattern.compile("[-−–+(]?\\s?\\d{1,3}(?:[. ]?\\d{3})*(?:,\\d+)?\\s?%?\\)?|[-–]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern MONEY = Pattern.compile("(?iU)\\b(?:kr|mio|t\\. ?kr)\\b\\.?$");

    private final Sheet sheet;

    FigureText(Sheet sheet) {
        this.sheet = sheet;
    }

    boolean isFigure(int index) {
        return sheet.line(index).length() <= LONGEST && FIGURE.matcher(sheet.line(index).text()).matches();
    }

    boolean isWords(int index) {
        Line line = sheet.line(index);
        return line.length() <= LONGEST && (!line.isSentence() || namesMoney(index)) && !isFigure(index) && sheet.at(index).body().isEmpty();
    }

    boolean couldHead(int index) {
        return isYear(index) || isWords(index);
    }

    /** {@code 1.000 kr.} or a year above a column: figures are to be expected. */
    boolean tellsFigures(int index) {
        return isYear(index) || namesMoney(index);
    }

    boolean isYear(int index) {
        return YEAR.matcher(sheet.line(index).text()).matches();
    }

    private boolean namesMoney(int index) {
        return MONEY.matcher(sheet.line(index).text()).find();
    }
}
