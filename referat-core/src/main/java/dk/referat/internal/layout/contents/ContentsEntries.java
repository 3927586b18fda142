package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.BitSet;
import java.util.List;

/** Reads the lines of a table of contents as entries. */
final class ContentsEntries {

    private static final int ENOUGH = 3;

    private final Sheet sheet;
    private final ContentsLines contents;
    private final TitleRepeats repeats;

    ContentsEntries(Sheet sheet, ContentsLines contents, TitleRepeats repeats) {
        this.sheet = sheet;
        this.contents = contents;
        this.repeats = repeats;
    }

    /** The lines that stand below the heading of a closed group. */
    private BitSet closedGroups(int end) {
        BitSet closed = new BitSet();
        boolean inClosed = false;
        for (int index = 0; index < end; index++) {
            closed.set(index, inClosed);
            if (contents.headsGroup(index)) {
                inClosed = contents.headsClosedGroup(index) || inClosed && contents.headsGroup(sheet.previous(index));
            } else if (sheet.at(index).isOnly(LabelKind.CONTENTS)) {
                inClosed = false;
            }
        }
        return closed;
    }

    List<Contents.Entry> of(int first, int end) {
        List<Contents.Entry> entries = reading(first, end, false);
        List<Contents.Entry> paged = withoutRest(entries);
        if (!PlainPages.stand(paged, sheet, repeats, end)) {
            return entries;
        }
        List<Contents.Entry> plain = reading(first, end, true);
        return plain.subList(0, plain.size() - entries.size() + paged.size());
    }

    private List<Contents.Entry> reading(int first, int end, boolean plainPages) {
        return new ContentsReading(sheet, contents, repeats, closedGroups(end), first, end, plainPages).entries();
    }

    /** Where three entries at least have pages, the last line without one belongs to what follows. */
    private List<Contents.Entry> withoutRest(List<Contents.Entry> entries) {
        int last = entries.size() - 1;
        boolean rest = last >= ENOUGH && entries.get(last).number().isEmpty()
                && PlainPages.of(sheet.line(entries.get(last).lines().get(0)).slice()).isEmpty();
        return rest ? entries.subList(0, last) : entries;
    }
}
