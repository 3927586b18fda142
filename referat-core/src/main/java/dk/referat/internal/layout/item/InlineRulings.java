package dk.referat.internal.layout.item;

import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds decisions that stand behind their body's name on one line: {@code Økonomiudvalget: Anbefales.}, {@code
 * Økonomiudvalget 9/3 2021, pkt. 4: Anbefales.}
 */
final class InlineRulings {

    /** A full stop before a capital ends the sentence before: {@code … anlægges. Kulturudvalget:}. */
    private static final Pattern NAME = Pattern.compile("(?U)(?:^|(?<=[.!?]\\s))(?:[-–•·*]\\s*)?([\\p{Lu}\\d](?:[^:.!?]|\\.(?!\\s+\\p{Lu})){2,120}):\\s+(?=\\p{Lu})");
    private static final Pattern DAY = Pattern.compile("(?U)(?:[-–•·*]\\s*)?([\\p{Lu}\\d][^:]{2,120}?\\d)[.,]?(?:\\s+[-–])?\\s+(?=\\p{Lu})");
    private static final Pattern UNDATED = Pattern.compile("(?U)\\p{Lu}[\\p{L} ,&-]{2,80}");

    private final Words words;

    /**
     * A body with what it decided.
     *
     * @param head the words before the colon
     * @param body the body in them, perhaps with date and item
     * @param ruling what it decided
     */
    record Inline(Slice head, BodyLine body, Slice ruling) {}

    InlineRulings(Words words) {
        this.words = words;
    }

    /** The decisions at the end of some words, in order. */
    List<Inline> of(Slice line) {
        List<Inline> found = line.raw().indexOf(':') < 0 ? List.of() : behindColons(line);
        return found.isEmpty() && Words.hasDigit(line.raw()) ? behindDay(line).stream().toList() : found;
    }

    private List<Inline> behindColons(Slice line) {
        List<Inline> found = new ArrayList<>();
        int end = line.length();
        List<int[]> names = names(line);
        for (int at = names.size() - 1; at >= 0; at--) {
            int[] name = names.get(at);
            Slice head = line.cut(name[0], name[1]);
            Slice ruling = line.cut(name[2], end).trim();
            Optional<BodyLine> body = body(head, line.cut(name[0], name[2]).trim());
            if (body.isEmpty()) {
                continue;
            }
            if (!rules(body.get(), ruling)) {
                break;
            }
            found.add(0, new Inline(head, body.get(), ruling));
            end = name[0];
        }
        return found;
    }

    /** {@code Økonomiudvalget 9/3 2021 - Anbefales.}: no colon divides the day from the ruling that follows it. */
    private Optional<Inline> behindDay(Slice line) {
        Matcher day = DAY.matcher(line.raw());
        if (!day.lookingAt()) {
            return Optional.empty();
        }
        Slice head = line.cut(day.start(1), day.end(1));
        Slice ruling = line.from(day.end()).trim();
        return words.isRuling(ruling)
                ? words.bodyLine(head, false)
                        .filter(body -> body.body().isPresent() && body.date().isPresent())
                        .map(body -> new Inline(head, body, ruling))
                : Optional.empty();
    }

    /** A body with its day may decide in a whole sentence: {@code Ældrerådet 9/3 2021: Rådet anbefaler forslaget.} */
    private boolean rules(BodyLine body, Slice ruling) {
        return words.isRuling(ruling) || body.date().isPresent() && words.tellsRuling(ruling);
    }

    private Optional<BodyLine> body(Slice head, Slice withColon) {
        if (UNDATED.matcher(head.raw()).matches()) {
            return words.lexicon().isBody(head.raw())
                    ? Optional.of(new BodyLine(Optional.of(head), Optional.empty(), Optional.empty()))
                    : Optional.empty();
        }
        return Words.hasDigit(head.raw())
                ? words.bodyLine(withColon, false).filter(body -> body.body().isPresent() && body.date().isPresent())
                : Optional.empty();
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
