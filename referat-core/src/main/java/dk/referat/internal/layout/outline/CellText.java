package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells what stands in the cells of a table that was printed a cell a line. */
final class CellText {

    private static final int LONGEST = 60;
    private static final Pattern FIGURE = Pattern.compile(
            "(?U)[-−–+(]?\\s?\\d{1,3}(?:[. ]?\\d{3})*(?:,\\d+)?\\)?\\s?(?:%|(?:(?:mio|mia|t)\\.\\s)?\\p{L}{1,5}(?:/\\p{L}{1,5})?\\.?)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DASH = Pattern.compile("[-–—]");

    private final Sheet sheet;

    CellText(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Nothing that could be a cell stands right above. */
    boolean isFirst(int index) {
        int above = sheet.previous(index);
        return above < 0 || sheet.isApart(index) || sheet.line(above).text().endsWith(":") || !isCell(above) || sheet.at(above).isStandaloneHeading();
    }

    /** So many cells, from a line on, without a blank line between; fewer where they end. */
    List<Integer> run(int from, int width) {
        List<Integer> run = new ArrayList<>();
        int index = from;
        while (run.size() < width && index < sheet.size() && isCell(index) && (run.isEmpty() || !sheet.isApart(index))) {
            run.add(index);
            index = sheet.next(index);
        }
        return run;
    }

    List<Integer> below(int line, int width) {
        int next = sheet.next(line);
        return next < sheet.size() && !sheet.isApart(next) ? run(next, width) : List.of();
    }

    boolean isRow(List<Integer> cells, int width) {
        return cells.size() == width && couldHead(cells.get(0)) && cells.stream().skip(1).anyMatch(this::isFigure);
    }

    boolean areAlike(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .allMatch(at -> isDash(one.get(at)) || isDash(other.get(at)) || isFigure(one.get(at)) == isFigure(other.get(at)));
    }

    boolean couldHead(int index) {
        return isWords(index) || YEAR.matcher(text(index)).matches();
    }

    boolean isWords(int index) {
        return isCell(index) && !isFigure(index) && !isDash(index);
    }

    private boolean isCell(int index) {
        Line line = sheet.line(index);
        String text = line.text();
        boolean words = !line.isSentence() || isAbbreviated(text);
        return line.length() <= LONGEST && text.indexOf('\t') < 0 && !text.endsWith(":") && sheet.at(index).body().isEmpty()
                && (words || isFigure(index) || isDash(index));
    }

    /** {@code Rest. korr.} */
    private static boolean isAbbreviated(String text) {
        return text.length() <= LONGEST / 3 && Character.isUpperCase(text.charAt(0));
    }

    private boolean isFigure(int index) {
        return FIGURE.matcher(text(index)).matches();
    }

    private boolean isDash(int index) {
        return DASH.matcher(text(index)).matches();
    }

    private String text(int index) {
        return sheet.line(index).text();
    }
}
