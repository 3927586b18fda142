package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Lists the lines of metadata that open item after item where no titles are printed: {@code Sagsid.: 22/1183}, {@code Åben}. */
final class MetadataStarts {

    private static final double OPENER = 4;

    private final Sheet sheet;
    private final Contents contents;
    private final StartsAbove above;

    MetadataStarts(Sheet sheet, Contents contents, StartsAbove above) {
        this.sheet = sheet;
        this.contents = contents;
        this.above = above;
    }

    /** Each stands right above a heading or above the next such line. */
    List<Candidate> find() {
        List<Candidate> candidates = new ArrayList<>();
        for (int index = sheet.furniture().nextClearBit(0); index < sheet.size(); index = sheet.next(index)) {
            int before = sheet.previous(index);
            if (above.isOpener(index) && (before < 0 || !above.isMetadata(before) || above.isMark(index))) {
                int last = lastOfMetadata(index);
                int next = sheet.next(last);
                if (next >= sheet.size() || beginsSection(next) || above.isOpener(next)) {
                    candidates.add(StartsAbove.untitled(index, Candidate.UNTITLED, OPENER));
                }
            }
        }
        return above.areTitles(candidates) ? List.of() : List.copyOf(candidates);
    }

    private int lastOfMetadata(int index) {
        int last = index;
        for (int next = sheet.next(index); next < sheet.size() && above.isMetadata(next) && !above.isMark(next); next = sheet.next(next)) {
            last = next;
        }
        return last;
    }

    private boolean beginsSection(int index) {
        Facts fact = sheet.at(index);
        return !contents.holds(index) && (fact.heading().isPresent() || fact.body().isPresent());
    }
}
