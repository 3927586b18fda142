package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the lines of a table that was printed a cell a line, blank lines between them or not, with figures in every column
 * but the first: {@code Mio. kr.}, {@code 2025}, {@code 2026}, {@code Løn}, {@code 20,6}, {@code 21,4}, row upon row.
 */
final class FigureRun {

    private static final int ENOUGH = 2;
    private static final int STEPS_TO_CAPTION = 4;
    private static final Pattern CAPTION = Pattern.compile("(?iU)^tabel \\d");

    private final Sheet sheet;
    private final FigureText text;

    FigureRun(Sheet sheet) {
        this.sheet = sheet;
        this.text = new FigureText(sheet);
    }

    /** How many heads stand above the words of the first row, as the first figure tells; 0 where none does. */
    int width(int from, int limit, int most) {
        int lines = 0;
        for (int index = from; index < limit && lines <= most + 1; index = sheet.next(index)) {
            if (lines > 0 && text.isFigure(index) && !text.isYear(index)) {
                return lines - 1;
            }
            if (!(lines == 0 ? text.isWords(index) : text.couldHead(index))) {
                return 0;
            }
            lines++;
        }
        return 0;
    }

    /**
     * The lines, the heads first, as many in each row; none where no table of the width begins. Its heads or a caption must
     * tell that figures follow.
     */
    List<Integer> lines(int from, int limit, int width) {
        List<Integer> lines = heads(from, limit, width);
        if (lines.stream().noneMatch(text::tellsFigures) && !isAnnounced(from)) {
            return List.of();
        }
        for (List<Integer> row = behind(lines, limit, width); !row.isEmpty(); row = behind(lines, limit, width)) {
            lines.addAll(row);
        }
        return lines.size() > ENOUGH * width ? lines : List.of();
    }

    private List<Integer> heads(int from, int limit, int width) {
        List<Integer> heads = new ArrayList<>();
        int index = from;
        while (index < limit && heads.size() < width && (heads.isEmpty() ? text.isWords(index) : text.couldHead(index))) {
            heads.add(index);
            index = sheet.next(index);
        }
        return heads.size() == width ? heads : new ArrayList<>();
    }

    private List<Integer> behind(List<Integer> lines, int limit, int width) {
        List<Integer> row = new ArrayList<>();
        int index = lines.isEmpty() ? limit : sheet.next(lines.get(lines.size() - 1));
        while (index < limit && row.size() < width && (row.isEmpty() ? text.isWords(index) : text.isFigure(index))) {
            row.add(index);
            index = sheet.next(index);
        }
        boolean more = index < limit && text.isFigure(index);
        boolean heads = lines.size() == width && row.stream().skip(1).allMatch(text::isYear);
        return row.size() == width && !more && !heads ? row : List.of();
    }

    /** {@code Tabel 1: Budget} stands above, with heads over several columns between as a rule. */
    private boolean isAnnounced(int from) {
        int above = sheet.previous(from);
        boolean announced = false;
        for (int steps = 0; above >= 0 && steps < STEPS_TO_CAPTION && !announced; steps++) {
            announced = CAPTION.matcher(sheet.line(above).text()).find();
            above = sheet.previous(above);
        }
        return announced;
    }
}
