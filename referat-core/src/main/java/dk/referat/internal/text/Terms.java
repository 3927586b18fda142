package dk.referat.internal.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years for which a body is elected, printed beside its name: {@code Økonomiudvalget 2018-2021}, {@code Byrådet (18-21)}. */
public final class Terms {

    private static final Pattern LONG =
            Pattern.compile("(?<![\\d-])(?:19|20)\\d\\d\\s?[-–]\\s?(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d-])");
    /** {@code (18-21)}, {@code 14-17 Byrådet}, {@code Byrådet 18-21}: councils are elected for four years. */
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\d.:/–-])(?<!kl\\.? ?)(\\d\\d)\\s?[-–]\\s?(\\d\\d)(?![\\d:/–-]|\\.\\d)");
    private static final int YEARS = 4;
    private static final int CENTURY = 100;

    private Terms() {}

    /** {@return the term that stands in words} */
    public static Optional<Slice> in(Slice words) {
        Matcher years = LONG.matcher(words.raw());
        if (years.find()) {
            return Optional.of(words.cut(years.start(), years.end()));
        }
        Matcher figures = SHORT.matcher(words.raw());
        while (figures.find()) {
            if (spansTerm(Integer.parseInt(figures.group(1)), Integer.parseInt(figures.group(2)))) {
                return Optional.of(words.cut(figures.start(), figures.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean spansTerm(int first, int last) {
        return Math.floorMod(last - first, CENTURY) == YEARS - 1;
    }

    /** {@return a name without the term before or behind it, and what follows} */
    public static Slice without(Slice words) {
        Optional<Slice> term = in(words);
        if (term.isEmpty()) {
            return words;
        }
        Slice before = words.to(term.get().start() - words.start()).stripEnd(",-–(_ ");
        return before.isEmpty() ? words.from(term.get().end() - words.start()).stripStart(",-–)_ ") : before;
    }
}
