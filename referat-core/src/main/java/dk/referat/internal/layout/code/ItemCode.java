package dk.referat.internal.layout.code;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.text.Slice;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The code that a line begins with, which may be the number of an item.
 *
 * @param form how it is built
 * @param kind the style of lines that begin with codes like it
 * @param group the part that several items share
 * @param count the part that counts up
 * @param word the word before it, empty where there is none
 * @param printed the code as printed
 * @param rest what follows
 */
record ItemCode(CodeForm form, String kind, String group, int count, String word, Slice printed, Slice rest) {

    private static final String DIVIDERS = "-–:|";

    static Optional<ItemCode> of(Facts fact, CodeForm form) {
        Slice line = fact.line().slice();
        Matcher code = form.pattern().matcher(line.raw());
        if (!code.find() || form.number(code.group("count")) == 0) {
            return Optional.empty();
        }
        String word = code.group("word") == null ? "" : code.group("word").strip().toLowerCase(Locale.ROOT);
        return Optional.of(new ItemCode(
                form, form.style(code.group("mark")), code.group("group"), form.number(code.group("count")), word,
                line.cut(code.start("code"), code.end("code")), line.from(code.end()).stripStart(DIVIDERS)));
    }

    /** What tells the code from others of its kind. */
    String key() {
        return group + "|" + count;
    }

    /** The mark of the line, where the place of its code among the others is known; {@code Lukket punkt A.1} is closed. */
    Marker marker(int number, boolean closed) {
        String style = (closed || word.startsWith("lukket ") ? "lukket " : "") + kind + (rest.isEmpty() ? "|" : "");
        return new Marker(style, number, "", printed, rest);
    }
}
