package dk.referat.internal.layout.furniture;

import java.util.regex.Pattern;

/** The words of a link with an arrow before or behind them: {@code « Forrige møde}, {@code Næste side →}. */
final class ArrowLinks {

    private static final Pattern BEFORE = Pattern.compile("(?U)[«‹←◄<]{1,2}\\h?\\p{L}+(?: \\p{L}+){0,3}");
    private static final Pattern BEHIND = Pattern.compile("(?U)\\p{L}+(?: \\p{L}+){0,3}\\h?[»›→►>]{1,2}");

    private ArrowLinks() {}

    static boolean is(String line) {
        return BEFORE.matcher(line).matches() || BEHIND.matcher(line).matches();
    }
}
