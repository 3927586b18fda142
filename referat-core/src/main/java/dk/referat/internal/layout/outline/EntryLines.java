package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The lines of an entry in a list of titles: those that go on in the same paragraph with a small letter or an indent. */
final class EntryLines {

    private EntryLines() {}

    static List<Integer> of(Sheet sheet, int first, int end) {
        List<Integer> lines = new ArrayList<>(List.of(first));
        boolean marked = !Character.isLetter(sheet.line(first).text().charAt(0));
        for (int next = sheet.next(first); marked && next < end && goesOn(sheet.line(first), sheet.line(next)); next = sheet.next(next)) {
            lines.add(next);
        }
        return lines;
    }

    private static boolean goesOn(Line first, Line next) {
        return next.gap() == 0 && (Character.isLowerCase(next.text().charAt(0)) || next.indent() > first.indent());
    }
}
