package dk.referat.internal.layout;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;

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
record Line(
        int index, int shape, Slice slice, Slice raw, String key, int gap, boolean newPage, int indent) {

    static Line of(int index, int shape, Slice raw, int gap, boolean newPage) {
        Slice slice = raw.trim();
        return new Line(
                index, shape, slice, raw, Lexicon.key(slice.raw()), gap, newPage, slice.start() - raw.start());
    }

    Line withoutEnd(int characters) {
        Slice shorter = slice.to(slice.length() - characters).trim();
        return new Line(index, shape, shorter, raw, Lexicon.key(shorter.raw()), gap, newPage, indent);
    }

    Line from(int characters) {
        Slice shorter = slice.from(characters).trim();
        return new Line(index, shape, shorter, shorter, Lexicon.key(shorter.raw()), gap, newPage, indent);
    }

    Line at(int other) {
        return new Line(other, shape, slice, raw, key, gap, newPage, indent);
    }

    String text() {
        return slice.raw();
    }

    int length() {
        return slice.length();
    }

    /** A sentence of prose, as opposed to a heading: it is long, or it ends as sentences do. */
    boolean isSentence() {
        String text = text();
        char last = text.charAt(text.length() - 1);
        return text.length() > 150
                || (last == '.' || last == ';' || last == ',') && key.indexOf(' ') > 0 && !key.endsWith("mv")
                || Character.isLowerCase(text.charAt(0));
    }

    /** Could be a title: it begins with a letter or digit of some size and is no sentence. */
    boolean isTitleLike() {
        return !isSentence() && text().codePoints().anyMatch(Character::isLetter);
    }
}
