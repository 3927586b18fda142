package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Sheet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of a table that was printed a cell a line: {@code Måned}, {@code Ture}, {@code Maj}, {@code 61}, {@code Juni},
 * {@code 58}. What stands in a column, words or figures, is the same in every row.
 *
 * @param lines the lines of the cells, the heads first
 * @param width how many cells a row has
 */
public record CellRun(List<Integer> lines, int width) {

    private static final int MOST_COLUMNS = 9;
    private static final int FEWEST_ROWS = 2;
    private static final CellRun NONE = new CellRun(List.of(), 1);

    public CellRun {
        lines = List.copyOf(lines);
    }

    /** The table whose first head a line is, up to a limit; one without lines where it is none. */
    public static CellRun at(Sheet sheet, int from, int limit) {
        CellRun figures = ofFigures(sheet, from, limit);
        CellRun run = figures.isEmpty() ? withoutBlanks(new CellText(sheet), from) : figures;
        return run.isEmpty() || run.last() < limit ? run : NONE;
    }

    private static CellRun ofFigures(Sheet sheet, int from, int limit) {
        FigureRun run = new FigureRun(sheet);
        int width = run.width(from, limit, MOST_COLUMNS);
        List<Integer> lines = width > 2 ? run.lines(from, limit, width) : List.of();
        return lines.isEmpty() ? NONE : new CellRun(lines, width);
    }

    private static CellRun withoutBlanks(CellText cells, int from) {
        for (int width = 2; width <= MOST_COLUMNS && begins(cells, from); width++) {
            List<Integer> lines = lines(cells, from, width);
            int rows = lines.size() / width - 1;
            if (rows >= FEWEST_ROWS && (width > 2 || rows > FEWEST_ROWS)) {
                return new CellRun(lines, width);
            }
        }
        return NONE;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public int last() {
        return lines.get(lines.size() - 1);
    }

    /** The lines of a document that are cells of such tables. */
    static BitSet cells(Sheet sheet) {
        BitSet cells = new BitSet();
        for (int index = 0; index < sheet.size(); index = sheet.next(index)) {
            if (!cells.get(index)) {
                at(sheet, index, sheet.size()).lines().forEach(cells::set);
            }
        }
        return cells;
    }

    private static boolean begins(CellText cells, int from) {
        return cells.isWords(from) && cells.isFirst(from);
    }

    private static List<Integer> lines(CellText cells, int from, int width) {
        List<Integer> lines = new ArrayList<>(cells.run(from, width));
        List<Integer> row = lines.size() == width && lines.stream().allMatch(cells::couldHead) ? cells.below(lines.get(width - 1), width) : List.of();
        List<Integer> first = row;
        while (cells.isRow(row, width) && cells.areAlike(first, row)) {
            lines.addAll(row);
            row = cells.below(row.get(width - 1), width);
        }
        return lines;
    }
}
