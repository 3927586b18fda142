package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank, with what can be seen of it without its neighbours.
 *
 * @param index its number among the lines that are not blank
 * @param shape the token type that the lexer gave it
 * @param slice the line without blanks at its ends
 * @param raw the line with its blanks, without the line end
 * @param key the line as words are looked up
 * @param gap how many blank lines stand before it
 * @param newPage whether a form feed stands before it
 * @param indent how many blanks stand before its text
 */
public record Line(
        int index, int shape, Slice slice, Slice raw, String key, int gap, boolean newPage, int indent) {

    public static Line of(int index, int shape, Slice raw, int gap, boolean newPage) {
        Slice slice = raw.trim();
        return new Line(
                index, shape, slice, raw, Lexicon.key(slice.raw()), gap, newPage, slice.start() - raw.start());
    }

    public Line withoutEnd(int characters) {
        Slice shorter = slice.to(slice.length() - characters).trim();
        return new Line(index, shape, shorter, raw, Lexicon.key(shorter.raw()), gap, newPage, indent);
    }

    public Line from(int characters) {
        Slice shorter = slice.from(characters).trim();
        return new Line(index, shape, shorter, shorter, Lexicon.key(shorter.raw()), gap, newPage, indent);
    }

    /** The same line at another place among the lines. */
    public Line at(int place) {
        return place == index ? this : new Line(place, shape, slice, raw, key, gap, newPage, indent);
    }

    /** The line known to be the words of a link. */
    public Line asLink() {
        return new Line(index, Shapes.LINK, slice, raw, key, gap, newPage, indent);
    }

    /** The line known to be a heading, though no list has it. */
    public Line asHeading() {
        return new Line(index, Shapes.HEADING, slice, raw, key, gap, newPage, indent);
    }

    /** The two lines that were printed before an extractor joined them. */
    public List<Line> divided(int at) {
        return List.of(part(slice.to(at).trim(), gap, newPage), part(slice.from(at).trim(), 0, false));
    }

    /** The line as the first of a paragraph. */
    public Line apart() {
        return part(slice, Math.max(1, gap), newPage);
    }

    /** The line with the same characters but for those that only divide. */
    public Line withText(Slice words) {
        return part(words, gap, newPage);
    }

    /** The line known to be a row of cells, with a tab between two of them; those at its ends may be empty. */
    public Line asRow(Slice cells) {
        Slice words = cells.trim();
        return new Line(index, Shapes.ROW, words, cells, Lexicon.key(words.raw()), gap, newPage, indent);
    }

    /** The line right below what stands before it. */
    public Line below() {
        return new Line(index, shape, slice, raw, key, 0, false, indent);
    }

    private Line part(Slice words, int blankLines, boolean onNewPage) {
        return new Line(
                index, Shapes.ofPart(shape, words.raw()), words, words, Lexicon.key(words.raw()), blankLines, onNewPage, indent);
    }

    /** The lines that were printed: two where a heading was too long for one. */
    public List<Slice> printed() {
        List<Slice> printed = new ArrayList<>();
        int from = 0;
        for (int end = text().indexOf('\n'); end >= 0; end = text().indexOf('\n', from)) {
            printed.add(slice.cut(from, end).trim());
            from = end + 1;
        }
        printed.add(slice.from(from).trim());
        return printed;
    }

    public String text() {
        return slice.raw();
    }

    public int length() {
        return slice.length();
    }

    /** A sentence of prose, as opposed to a heading: it is long, or it ends as sentences do. */
    public boolean isSentence() {
        String text = text();
        char last = text.charAt(text.length() - 1);
        return text.length() > 150
                || (last == '.' || last == ';' || last == ',') && key.indexOf(' ') > 0 && !Abbreviations.ends(text)
                || Character.isLowerCase(text.charAt(0));
    }

    /** Could be a title: it begins with a letter or digit of some size and is no sentence. */
    public boolean isTitleLike() {
        return !isSentence() && text().codePoints().anyMatch(Character::isLetter);
    }
}
