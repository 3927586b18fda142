package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading with its text behind it and nothing but a blank between: {@code INDSTILLING Forvaltningen indstiller, at …}. */
final class RunInHeading {

    private static final int LONGEST = 110;
    private static final Pattern WORDS = Pattern.compile("(?U)\\p{L}+(?: \\p{L}+){0,2}");
    private static final Pattern YEAR = Pattern.compile("(?U)\\d{4}(?=\\.?:? +\\p{Lu})");

    private final Words words;

    RunInHeading(Words words) {
        this.words = words;
    }

    /** Where a strong heading ends that begins a piece of text; 0 where none does. */
    int end(Slice text) {
        int dated = dated(text);
        return dated > 0 ? dated : plain(text);
    }

    private int plain(Slice text) {
        Matcher begin = WORDS.matcher(text.raw());
        int end = begin.lookingAt() ? begin.end() : 0;
        while (end > 0 && !(isFollowed(text, end) && isStrong(text.to(end).raw()))) {
            end = Math.max(text.raw().lastIndexOf(' ', end - 1), 0);
        }
        return end;
    }

    /** By nothing, or by a capital behind a blank. */
    private static boolean isFollowed(Slice text, int end) {
        return end == text.length() || end + 1 < text.length() && text.raw().charAt(end) == ' ' && Character.isUpperCase(text.raw().charAt(end + 1));
    }

    private boolean isStrong(String printed) {
        return words.lexicon().heading(printed).filter(Heading::isStrong).isPresent();
    }

    /** {@code Beslutning i Byrådet den 3. marts 2026 Godkendt.} */
    int dated(Slice text) {
        return text.raw().startsWith("Beslutning") || text.raw().startsWith("BESLUTNING")
                ? untilYear(text, printed -> words.heading(printed).filter(Heading::standsAlone).flatMap(Heading::body))
                : 0;
    }

    /** {@code Byrådet, 03-03-2026 Godkendt.} */
    int body(Slice text) {
        return untilYear(text, printed -> words.bodyLine(printed, false));
    }

    private interface Reading {
        Optional<BodyLine> of(Slice printed);
    }

    private static int untilYear(Slice text, Reading reading) {
        Matcher year = YEAR.matcher(text.to(Math.min(LONGEST, text.length())).raw());
        while (year.find()) {
            if (reading.of(text.to(year.end())).flatMap(BodyLine::date).isPresent()) {
                return year.end();
            }
        }
        return 0;
    }
}
