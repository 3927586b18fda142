package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Entries of the contents that are no items, but come again as lines of their own right above the marks of items. */
public final class ListedGroups {

    private final Sheet sheet;
    private final Contents contents;
    private final List<Candidate> starts;

    public ListedGroups(Sheet sheet, Contents contents, List<Candidate> starts) {
        this.sheet = sheet;
        this.contents = contents;
        this.starts = starts;
    }

    /** The entries that are of items, as far as the document tells. */
    public List<Contents.Entry> withoutGroups() {
        return contents.without(places());
    }

    private BitSet places() {
        Set<String> above = new HashSet<>();
        BitSet items = new BitSet();
        for (Candidate start : starts) {
            int line = aboveHead(start.first());
            if (line >= contents.end()) {
                above.add(sheet.titleKey(line));
            }
            if (start.entry() >= 0) {
                items.set(start.entry());
            }
        }
        BitSet groups = new BitSet();
        for (int place = 0; place < contents.entries().size(); place++) {
            Contents.Entry entry = contents.entries().get(place);
            if (entry.number().isEmpty() && !items.get(place) && above.contains(entry.key())) {
                groups.set(place);
            }
        }
        return groups;
    }

    private int aboveHead(int first) {
        int above = sheet.previous(first);
        while (above > 0 && isOfHead(above)) {
            above = sheet.previous(above);
        }
        return above;
    }

    /** The heads of columns, or the number of the case. */
    private boolean isOfHead(int index) {
        return sheet.words().isColumnHeads(sheet.line(index).text()) || Metadata.isOfCase(sheet.at(index));
    }
}
