package dk.referat.internal.layout.item;

import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds decisions that stand behind their body's name on one line: {@code Økonomiudvalget: Anbefales.} */
final class InlineRulings {

    private static final Pattern NAME = Pattern.compile("(?U)(?:^|(?<=[.!?]\\s))(\\p{Lu}[\\p{L} ,&-]{2,80}):\\s+(?=\\p{Lu})");

    private final Words words;

    /**
     * A body with what it decided.
     *
     * @param body the body's name
     * @param ruling what it decided
     */
    record Inline(Slice body, Slice ruling) {}

    InlineRulings(Words words) {
        this.words = words;
    }

    /** The decisions at the end of some words, in order. */
    List<Inline> of(Slice line) {
        List<Inline> found = new ArrayList<>();
        if (line.raw().indexOf(':') < 0) {
            return found;
        }
        int end = line.length();
        List<int[]> names = names(line);
        for (int at = names.size() - 1; at >= 0; at--) {
            int[] name = names.get(at);
            Slice body = line.cut(name[0], name[1]);
            Slice ruling = line.cut(name[2], end).trim();
            if (!words.lexicon().isBody(body.raw()) || !words.isRuling(ruling)) {
                break;
            }
            found.add(0, new Inline(body, ruling));
            end = name[0];
        }
        return found;
    }

    private static List<int[]> names(Slice line) {
        List<int[]> names = new ArrayList<>();
        Matcher name = NAME.matcher(line.raw());
        while (name.find()) {
            names.add(new int[] {name.start(1), name.end(1), name.end()});
        }
        return names;
    }
}
