package dk.referat.internal.layout.item;

import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that lead into numbered points, with the first of them on their line:
 * {@code • Det indstilles: At 1) planen vedtages}.
 *
 * @param bullet what stands before them
 * @param lead {@code Det indstilles:}
 * @param number {@code At 1)}
 * @param rest what follows
 */
record LedAt(Slice bullet, Slice lead, Slice number, Slice rest) {

    private static final Pattern LED = Pattern.compile("(?iU)^(?:[-–—•·∙▪◦*\uF0B7]\\s*)?([^:]{3,80}:)\\s*(at\\s+1[.):]+)\\s+");

    static Optional<LedAt> of(Slice line) {
        Matcher led = LED.matcher(line.raw());
        return led.find()
                ? Optional.of(new LedAt(line.to(led.start(1)).trim(), line.cut(led.start(1), led.end(1)), line.cut(led.start(2), led.end(2)), line.from(led.end())))
                : Optional.empty();
    }
}
