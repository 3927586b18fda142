package dk.referat.internal.layout;

import dk.referat.internal.layout.contents.AttachmentOverview;
import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.contents.ContentsFinder;
import dk.referat.internal.layout.furniture.FurnitureFinder;
import dk.referat.internal.layout.heading.HeadingLines;
import dk.referat.internal.layout.item.ItemsWriter;
import dk.referat.internal.layout.outline.HeadingFinder;
import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.outline.Outliner;
import dk.referat.internal.layout.role.RolePart;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.ClosedNumbers;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Lines;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.Times;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.layout.start.Candidate;
import dk.referat.internal.layout.start.ItemStarts;
import dk.referat.internal.layout.start.ListedGroups;
import dk.referat.lexicon.Lexicon;
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
        List<Facts> facts = HeadingLines.resolve(divided(tokens, shapes), words);
        BitSet furniture = new FurnitureFinder(facts, words).find();
        Sheet whole = new Sheet(facts, words, furniture);
        Contents contents = new ContentsFinder(whole).find();
        Sheet sheet = AttachmentOverview.without(whole, contents);
        List<Candidate> starts = ItemStarts.find(sheet, contents);
        List<Outline> items = new HeadingFinder(sheet, new Outliner(sheet, contents, starts).outlines()).find();
        List<RolePart> roles = write(sheet, contents, new ListedGroups(sheet, contents, starts).withoutGroups(), items);
        return new Decided(roles, new ReportWriter(sheet, items, roles).write());
    }

    /** Where in the text the minutes of further meetings begin. */
    public List<Integer> furtherMeetings(List<? extends Token> tokens, IntUnaryOperator shapes) {
        return new MeetingSplitter(divided(tokens, shapes), words, times).starts().stream().map(line -> line.raw().start()).toList();
    }

    private List<Facts> divided(List<? extends Token> tokens, IntUnaryOperator shapes) {
        return ClosedNumbers.resolve(DividedLines.of(Lines.of(tokens, shapes), words), words);
    }

    private List<RolePart> write(Sheet sheet, Contents contents, List<Contents.Entry> entries, List<Outline> items) {
        Roles roles = new Roles();
        new FrontWriter(sheet, contents, times, roles).write(entries, items.stream().mapToInt(Outline::from).findFirst());
        new ItemsWriter(sheet, contents, times, roles).write(items);
        sheet.facts().stream().map(Facts::line).forEach(roles::rest);
        return roles.parts();
    }
}
