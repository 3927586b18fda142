package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.MeetingEnd;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.start.Candidate;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Turns the starts of items into outlines: where each begins and ends, and which lines are its title. */
public final class Outliner {

    private final Sheet sheet;
    private final Contents contents;
    private final List<Candidate> starts;
    private final StartMarks marks;
    private final TitleLines titles;
    private final HeadBlocks blocks;
    private final BitSet groups;

    public Outliner(Sheet sheet, Contents contents, List<Candidate> starts) {
        this.sheet = sheet;
        this.contents = contents;
        this.starts = starts;
        this.marks = new StartMarks(sheet, contents, starts);
        this.titles = new TitleLines(sheet, contents);
        this.blocks = new HeadBlocks(sheet, contents, starts);
        this.groups = GroupLabels.find(sheet, starts);
        this.groups.or(GroupsInList.find(sheet, contents));
    }

    public List<Outline> outlines() {
        boolean metadataFirst = metadataStandsFirst();
        HeadBlocks blocks = new HeadBlocks(sheet, contents, starts);
        LabelsAbove labels = new LabelsAbove(sheet, contents, starts);
        ClosedAbove closed = new ClosedAbove(sheet, contents, starts);
        List<Integer> firstLines = new ArrayList<>();
        for (Candidate start : starts) {
            int labelled = Math.min(blocks.first(start.first()), labels.first(start.first()));
            int floor = firstLines.isEmpty() ? -1 : starts.get(firstLines.size() - 1).last();
            int first = metadataFirst ? withMetadata(labelled, floor) : labelled;
            firstLines.add(withMark(Math.min(first, closed.first(start.first()))));
        }
        List<Outline> outlines = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            Candidate start = starts.get(at);
            int end = at + 1 < starts.size() ? withoutGroup(firstLines.get(at + 1)) : closing(start);
            List<Integer> lines = start.isEntry() ? EntryLines.of(sheet, start.line(), end) : titles.of(start, end);
            int last = start.isEntry() ? lines.get(lines.size() - 1) + 1 : end;
            outlines.add(new Outline(start, firstLines.get(at), last, lines, List.of(), marks.inClosedGroup(start.first()) || start.isWithheld()));
        }
        return outlines;
    }

    /** The heading of the next group of items ends the item above it. */
    private int withoutGroup(int next) {
        int first = next;
        for (int before = sheet.previous(next); before > 0 && standsAboveItems(before); before = sheet.previous(before)) {
            first = before;
        }
        return first;
    }

    /** A group's heading, or what comes again and again right above items: the heads of columns. */
    private boolean standsAboveItems(int index) {
        Facts fact = sheet.at(index);
        if (Groups.isGroup(fact, sheet.words().lexicon()) || Divisions.isAt(sheet, index) || groups.get(index)) {
            return true;
        }
        if (marks.ofItems(index)) {
            return false;
        }
        boolean listed = contents.indexOf(sheet.titleKey(index)) >= 0;
        return marks.standsAboveAll(fact.line()) || listed && sheet.isApart(index) && !fact.line().isSentence();
    }

    /** Where the meeting ends, or what the contents list besides items follows the last one: a list of attachments as a rule; or members sign. */
    private int closing(Candidate last) {
        int end = new ItemFeet(sheet, starts).end(last);
        for (int index = last.last() + 1; index < end; index++) {
            boolean besides = (contents.listsBesideItems(sheet.titleKey(index)) || isListedAttachments(index)) && sheet.isApart(index);
            if (besides || MeetingEnd.isAt(sheet, index) || marks.standsAboveAll(sheet.line(index))) {
                return index;
            }
        }
        return Math.max(last.last() + 1, Math.min(end, new Signatures(sheet, starts.get(0).first()).first()));
    }

    /** {@code Bilagsoversigt}, which the contents list behind all items. */
    private boolean isListedAttachments(int index) {
        return contents.listsLast(sheet.titleKey(index))
                && sheet.at(index).heading().filter(heading -> heading.kind() == SectionKind.ATTACHMENTS).isPresent();
    }

    /** Whether case numbers and the like stand above titles here, rather than below them. */
    private boolean metadataStandsFirst() {
        int above = 0;
        int below = 0;
        for (Candidate start : starts) {
            int before = sheet.previous(start.first());
            if (before >= 0 && !contents.holds(before) && titles.isMetadata(before)) {
                above++;
            }
            int next = sheet.next(start.last());
            if (next < sheet.size() && titles.isMetadata(next)) {
                below++;
            }
        }
        return above > below && above * 2 >= starts.size() || above * 3 >= starts.size() * 2;
    }

    /** The user's own mark above number and title. */
    private int withMark(int line) {
        int before = sheet.previous(line);
        return before >= 0 && sheet.at(before).isOnly(LabelKind.ITEM_MARK) ? before : line;
    }

    /** No further up than the title of the item above: {@code Lukket punkt} may be one. */
    private int withMetadata(int line, int floor) {
        int first = line;
        for (int before = sheet.previous(line); before > floor && titles.isMetadata(before) && !contents.holds(before);
                before = sheet.previous(before)) {
            first = before;
        }
        return first;
    }
}
