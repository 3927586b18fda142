package dk.referat.internal.layout.start;

import dk.referat.internal.layout.sheet.Sheet;
import java.util.List;

/** Tells a document that prints the titles of its items and nothing else, each in a paragraph that may be wrapped. */
final class TitlesOnly {

    private static final int FEWEST = 3;

    private TitlesOnly() {}

    /** The starts as entries of a list, if no line between them could be anything but the rest of a title. */
    static List<Candidate> of(Sheet sheet, List<Candidate> starts) {
        boolean titles = starts.size() >= FEWEST && starts.stream().allMatch(start -> start.isNumbered() && start.line() == start.title());
        for (int at = 0; titles && at < starts.size(); at++) {
            int end = at + 1 < starts.size() ? starts.get(at + 1).first() : sheet.size();
            titles = goesOn(sheet, starts.get(at).last(), end);
        }
        return titles ? starts.stream().map(Candidate::asEntry).toList() : starts;
    }

    private static boolean goesOn(Sheet sheet, int title, int end) {
        for (int next = sheet.next(title); next < end; next = sheet.next(next)) {
            if (sheet.isApart(next) || !Character.isLowerCase(sheet.line(next).text().charAt(0)) || sheet.at(next).ruling()) {
                return false;
            }
        }
        return true;
    }
}
