package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.MeetingEnd;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the closed items of which minutes that end with {@code Lukkede punkter} print the titles and nothing else. */
final class ClosedTitles {

    private static final int LONGEST = 120;

    private final Sheet sheet;
    private final Contents contents;

    ClosedTitles(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    /** The starts of all items, those of the closed ones last. */
    List<Candidate> with(List<Candidate> starts) {
        int group = starts.isEmpty() ? -1 : groupBehind(starts.get(starts.size() - 1).last());
        return group < 0 ? starts : joined(starts, titles(group));
    }

    private static List<Candidate> joined(List<Candidate> starts, List<Candidate> titles) {
        List<Candidate> all = new ArrayList<>(starts);
        all.addAll(titles);
        return List.copyOf(all);
    }

    /** The last line that heads the closed items, or -1. */
    private int groupBehind(int start) {
        for (int index = sheet.size() - 1; index > start; index--) {
            if (!sheet.furniture().get(index) && !contents.holds(index) && isGroup(sheet.at(index))) {
                return index;
            }
        }
        return -1;
    }

    /** {@code Lukket punkt} is the mark of one item. */
    private static boolean isGroup(Facts fact) {
        return fact.isOnly(LabelKind.GROUP_CLOSED) && !fact.isOnly(LabelKind.CLOSED);
    }

    /** Each line to the end of the minutes, if all could be titles. */
    private List<Candidate> titles(int group) {
        List<Candidate> titles = new ArrayList<>();
        for (int index = sheet.next(group); index < sheet.size() && !MeetingEnd.isAt(sheet, index); index = sheet.next(index)) {
            if (!isTitle(sheet.at(index))) {
                return List.of();
            }
            titles.add(new Candidate(index, index, Optional.empty(), Candidate.ENTRY, 0, false, true, true, -1));
        }
        return titles;
    }

    private boolean isTitle(Facts fact) {
        return TitleEvidence.couldBeTitle(fact) && !fact.ruling() && fact.body().isEmpty() && fact.line().length() < LONGEST
                && fact.line().text().indexOf(':') < 0 && Character.isUpperCase(fact.line().text().charAt(0));
    }
}
