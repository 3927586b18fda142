package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.start.Candidate;
import dk.referat.lexicon.LabelKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the starts of all items say of single lines, gathered once. */
final class StartMarks {

    private final Sheet sheet;
    private final int starts;
    private final BitSet firsts = new BitSet();
    private final BitSet titles = new BitSet();
    private final BitSet ofItems = new BitSet();
    private final BitSet inClosedGroup = new BitSet();
    private final Map<String, Integer> above = new HashMap<>();

    StartMarks(Sheet sheet, Contents contents, List<Candidate> starts) {
        this.sheet = sheet;
        this.starts = starts.size();
        for (Candidate start : starts) {
            firsts.set(start.first());
            titles.set(start.title());
            ofItems.set(start.first(), start.title() + 1);
            int before = sheet.previous(start.first());
            if (before >= 0) {
                above.merge(sheet.line(before).key(), 1, Integer::sum);
            }
        }
        closedGroups(contents);
    }

    private void closedGroups(Contents contents) {
        boolean closed = false;
        for (int index = 0; index < sheet.size(); index++) {
            inClosedGroup.set(index, closed);
            Facts fact = sheet.at(index);
            if (fact.isOnly(LabelKind.GROUP_OPEN) && !contents.holds(index)) {
                closed &= isPartOfGroup(index);
            } else if (fact.isOnly(LabelKind.GROUP_CLOSED) && !contents.holds(index)) {
                closed = isGroupHeading(index);
            }
        }
    }

    /** The words of a group may also be the mark of one item; a group heading stands above the number. */
    private boolean isGroupHeading(int index) {
        int next = sheet.next(index);
        while (next < sheet.size() && !firsts.get(next) && isGroup(next)) {
            next = sheet.next(next);
        }
        return firsts.get(next) && !titles.get(index);
    }

    /** {@code SAGER TIL EFTERRETNING} right below {@code LUKKET DAGSORDEN} */
    private boolean isPartOfGroup(int index) {
        int above = sheet.previous(index);
        return above >= 0 && isGroup(above);
    }

    private boolean isGroup(int index) {
        return Groups.isGroup(sheet.at(index), sheet.words().lexicon());
    }

    boolean ofItems(int index) {
        return ofItems.get(index);
    }

    boolean inClosedGroup(int index) {
        return inClosedGroup.get(index);
    }

    /** {@code Punkt Titel} above every item. */
    boolean isColumnHead(Line line) {
        int count = above.getOrDefault(line.key(), 0);
        return count >= 3 && count * 3 >= starts * 2 && sheet.words().isColumnHeads(line.text());
    }
}
