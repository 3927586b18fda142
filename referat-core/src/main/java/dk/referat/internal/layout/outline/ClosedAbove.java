package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.start.Candidate;
import dk.referat.lexicon.LabelKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The marks of closed items that stand above their titles: {@code LUKKET PUNKT}, <b>title</b>. The items begin there. */
final class ClosedAbove {

    private final Map<Integer, Integer> firsts = new HashMap<>();

    ClosedAbove(Sheet sheet, Contents contents, List<Candidate> starts) {
        int lastTitle = -1;
        for (Candidate start : starts) {
            int above = sheet.previous(start.first());
            boolean mark = above >= 0 && !contents.holds(above) && sheet.isApart(above)
                    && sheet.at(above).isOnly(LabelKind.CLOSED) && !sheet.at(above).isOnly(LabelKind.GROUP_CLOSED);
            boolean ofTitleAbove = mark && sheet.previous(above) == lastTitle;
            if (mark && !ofTitleAbove) {
                firsts.put(start.first(), above);
            }
            lastTitle = mark && !ofTitleAbove ? -1 : start.last();
        }
    }

    /** The line of the mark above a start, or the start where there is none. */
    int first(int start) {
        return firsts.getOrDefault(start, start);
    }
}
