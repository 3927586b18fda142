package dk.referat.internal.layout;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.antlr.v4.runtime.Token;

/**
 * Decides what each line of a document is: the step between the lexer, which sees shapes, and the parser, which sees
 * roles. It weighs the evidence of the whole document and knows no municipality. Immutable and thread-safe.
 */
public final class Layout {

    private final Words words;
    private final Times times;

    public Layout(Lexicon lexicon, Times times) {
        this.words = new Words(lexicon, (text, offset) -> times.dates(text, offset).stream().findFirst());
        this.times = times;
    }

    /** What the lines that the lexer found are, in the order of the document. */
    public Decided decide(List<? extends Token> tokens, IntUnaryOperator shapes) {
        List<Facts> facts = resolved(facts(lines(tokens, shapes)));
        BitSet furniture = new FurnitureFinder(facts, words).find();
        Sheet sheet = new Sheet(facts, words, furniture);
        Contents contents = new ContentsFinder(sheet).find();
        List<Candidate> starts = ItemStarts.find(sheet, contents);
        List<Outline> items = new HeadingFinder(sheet, new Outliner(sheet, contents, starts).outlines()).find();
        List<RolePart> roles = write(sheet, contents, new ListedGroups(sheet, contents, starts).places(), items);
        return new Decided(roles, new ReportWriter(sheet, items, roles).write());
    }

    /** Where in the text the minutes of further meetings begin. */
    public List<Integer> furtherMeetings(List<? extends Token> tokens, IntUnaryOperator shapes) {
        return new MeetingSplitter(facts(lines(tokens, shapes)), words, times).starts().stream().map(line -> line.raw().start()).toList();
    }

    private List<Facts> resolved(List<Facts> facts) {
        List<Facts> known = BulletedHeadings.resolve(SpacedHeadings.resolve(GluedLinks.strip(facts, words), words));
        return RecurringHeadings.resolve(AbsenceHeadings.resolve(MinutesHeadings.resolve(known, words)), words);
    }

    private List<Facts> facts(List<Line> lines) {
        List<Facts> facts = Seams.divide(CellBorders.read(lines), words).stream().map(line -> Facts.of(line, words)).toList();
        return GluedLines.divide(facts, words);
    }

    private static List<Line> lines(List<? extends Token> tokens, IntUnaryOperator shapes) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        boolean newPage = false;
        for (Token token : tokens) {
            if (token.getType() == Token.EOF) {
                break;
            }
            String text = token.getText();
            Slice raw = new Slice(withoutEnd(text), token.getStartIndex());
            if (raw.trim().isEmpty()) {
                gap++;
            } else {
                lines.add(Line.of(lines.size(), shapes.applyAsInt(token.getType()), raw, gap, newPage));
                gap = 0;
                newPage = false;
            }
            newPage |= text.indexOf('\f') >= 0;
        }
        return lines;
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && "\r\n\f\u000B\u0085\u2028\u2029".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private List<RolePart> write(Sheet sheet, Contents contents, BitSet groups, List<Outline> items) {
        Roles roles = new Roles();
        heading(sheet, contents, groups, roles, items);
        ContentWriter content = new ContentWriter(sheet, roles);
        HeadWriter heads = new HeadWriter(sheet, contents, roles, content);
        for (Outline item : items) {
            heads.write(item);
            item.sections().forEach(part -> content.section(item, part));
        }
        new EndWriter(sheet, times, roles).write(items.isEmpty() ? sheet.size() : items.get(items.size() - 1).end());
        for (Facts fact : sheet.facts()) {
            if (!roles.has(fact.line())) {
                roles.whole(Role.FURNITURE, fact.line());
            }
        }
        return roles.parts();
    }

    private void heading(Sheet sheet, Contents contents, BitSet groups, Roles roles, List<Outline> items) {
        int end = items.isEmpty() ? HeadingEnd.withoutItems(sheet) : items.get(0).from();
        MeetingWriter meeting = new MeetingWriter(sheet, times);
        ContentsWriter entries = new ContentsWriter(sheet, roles);
        for (int index = 0; index < (items.isEmpty() ? sheet.size() : end); index++) {
            if (contents.holds(index)) {
                meetingOfContents(sheet, contents, meeting);
                contentsLines(sheet, contents, groups, roles, entries);
                index = contents.end() - 1;
            } else if (index < end && !sheet.furniture().get(index) && !isGroup(sheet.at(index))) {
                meeting.write(index);
            }
        }
        if (!items.isEmpty()) {
            meeting.claims().settle(roles);
        } else if (meeting.claims().tellOfMeeting()) {
            meeting.claims().settleToLastValue(roles);
        }
    }

    /** {@code Dagsorden}, {@code Teknikudvalget 03-03-2026 16:00}: the list says whose it is before its first entry. */
    private static void meetingOfContents(Sheet sheet, Contents contents, MeetingWriter meeting) {
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

    private static void contentsLines(
            Sheet sheet, Contents contents, BitSet groups, Roles roles, ContentsWriter entries) {
        if (contents.label()) {
            roles.whole(Role.CONTENTS_LABEL, sheet.line(contents.first()));
        }
        entries.write(contents.without(groups));
        for (int index = contents.first(); index < contents.end(); index++) {
            if (!roles.has(sheet.line(index)) && !sheet.furniture().get(index)) {
                roles.whole(Role.CONTENTS_TEXT, sheet.line(index));
            }
        }
    }
}
