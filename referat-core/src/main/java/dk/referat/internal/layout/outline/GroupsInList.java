package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The headings of groups that the list of items prints right above entries, {@code Drift og anlæg}, where they come again. */
final class GroupsInList {

    private GroupsInList() {}

    static BitSet find(Sheet sheet, Contents contents) {
        BitSet entries = new BitSet();
        BitSet first = new BitSet();
        for (Contents.Entry entry : contents.entries()) {
            entry.lines().forEach(entries::set);
            first.set(entry.lines().get(0));
        }
        Set<String> names = new HashSet<>();
        for (int index = contents.first(); index < contents.end(); index++) {
            if (!entries.get(index) && !sheet.furniture().get(index) && first.get(sheet.next(index)) && sheet.line(index).isTitleLike()) {
                names.add(sheet.line(index).key());
            }
        }
        BitSet groups = new BitSet();
        for (int index = contents.end(); index < sheet.size(); index++) {
            groups.set(index, names.contains(sheet.line(index).key()) && sheet.isApart(index));
        }
        return groups;
    }
}
