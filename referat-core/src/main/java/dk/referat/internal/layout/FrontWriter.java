package dk.referat.internal.layout;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.contents.ContentsLines;
import dk.referat.internal.layout.contents.ContentsWriter;
import dk.referat.internal.layout.meeting.HeadingEnd;
import dk.referat.internal.layout.meeting.MeetingWriter;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.Times;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Gives roles to what stands above the first item: the heading block and, within it, the list of contents. */
final class FrontWriter {

    private final Sheet sheet;
    private final Contents contents;
    private final MeetingWriter meeting;
    private final Roles roles;

    FrontWriter(Sheet sheet, Contents contents, Times times, Roles roles) {
        this.sheet = sheet;
        this.contents = contents;
        this.meeting = new MeetingWriter(sheet, times);
        this.roles = roles;
    }

    /** Empty for the line of the first item: the document has none. */
    void write(List<Contents.Entry> entries, OptionalInt firstItem) {
        int end = firstItem.orElseGet(() -> HeadingEnd.withoutItems(sheet));
        for (int index = 0; index < firstItem.orElse(sheet.size()); index++) {
            if (contents.holds(index)) {
                meetingOfContents();
                new ContentsWriter(sheet, roles).write(contents, entries);
                index = contents.end() - 1;
            } else if (index < end && !sheet.furniture().get(index) && !isGroup(sheet.at(index))) {
                meeting.write(index);
            }
        }
        IntStream.range(0, end).filter(index -> sheet.furniture().get(index) && !contents.holds(index)).forEach(meeting::pageHead);
        if (firstItem.isPresent()) {
            meeting.claims().settle(roles);
        } else if (meeting.claims().tellOfMeeting()) {
            meeting.claims().settleToLastValue(roles);
        }
    }

    /** {@code Dagsorden}, {@code Teknikudvalget 03-03-2026 16:00}: the list says whose it is before its first entry. */
    private void meetingOfContents() {
        ContentsLines lines = new ContentsLines(sheet);
        int first = contents.entries().isEmpty() ? contents.first() : contents.entries().get(0).lines().get(0);
        for (int index = contents.first() + 1; index < first; index++) {
            if (!sheet.furniture().get(index) && lines.namesMeeting(index)) {
                meeting.write(index);
            }
        }
    }

    private static boolean isGroup(Facts fact) {
        boolean group = fact.isOnly(LabelKind.GROUP_OPEN) || fact.isOnly(LabelKind.GROUP_CLOSED);
        boolean document = fact.isLabel(LabelKind.DOCUMENT_AGENDA) || fact.isLabel(LabelKind.DOCUMENT_MINUTES);
        return group && !document;
    }
}
