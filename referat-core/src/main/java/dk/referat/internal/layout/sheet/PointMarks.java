package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what marks the points of a recommendation: {@code 1.}, {@code •}, {@code a)}, {@code at}, {@code At 1)} */
public final class PointMarks {

    private static final String BULLETS = "-–—•·∙▪◦*\uF0B7";
    private static final int HIGHEST = 60;
    /** {@code 31. december 2026} at the beginning of a wrapped line. */
    private static final Pattern MONTH = Pattern.compile("^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\b");
    private static final Pattern NUMBERED_AT = Pattern.compile("(?iU)^at\\s+\\d{1,2}[.):]+(?=\\s|$)");
    /** {@code • At 2)} */
    private static final Pattern BULLETED_AT = Pattern.compile("(?iU)^[-–—•·∙▪◦*\uF0B7]\\s*at\\s+\\d{1,2}[.):]+(?=\\s|$)");
    private static final Pattern AT = Pattern.compile("(?iU)^at(?=[\\s|:]|$)[|:]?");

    private static final Pattern LETTERED = Pattern.compile("(?U)(?:[a-z][.)]|[A-Z](?:\\)|\\.(?=\\s+at\\s)))\\s");

    private final Sheet sheet;

    public PointMarks(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The mark of the point that begins with a line, as printed; empty words where {@code at} belongs to the point. */
    public Optional<Slice> at(int index) {
        Facts fact = sheet.at(index);
        Slice slice = fact.line().slice();
        Matcher numbered = NUMBERED_AT.matcher(slice.raw());
        if (numbered.find()) {
            return Optional.of(slice.to(numbered.end()));
        }
        Matcher bulleted = BULLETED_AT.matcher(slice.raw());
        if (bulleted.find()) {
            return Optional.of(slice.to(bulleted.end()));
        }
        boolean bullet = BULLETS.indexOf(slice.raw().charAt(0)) >= 0 && slice.length() > 1;
        Optional<Marker> marker = fact.marker().filter(mark -> isNumber(mark, bullet));
        if (marker.isPresent()) {
            return Optional.of(slice.to(marker.get().rest().start() - slice.start()));
        }
        if (bullet) {
            return Optional.of(slice.to(1));
        }
        if (isLettered(index)) {
            return Optional.of(slice.to(2));
        }
        return AT.matcher(slice.raw()).find() ? Optional.of(slice.to(0)) : Optional.empty();
    }

    /** {@code • 1. stedfortræder} begins with an ordinal. */
    private static boolean isNumber(Marker mark, boolean bullet) {
        String rest = mark.rest().raw().toLowerCase(Locale.ROOT);
        boolean ordinal = bullet && !rest.isEmpty() && rest.charAt(0) == mark.rest().raw().charAt(0) && !rest.startsWith("at ");
        return !mark.style().contains(" ") && !mark.style().equals("#") && mark.number() < HIGHEST && !ordinal
                && !MONTH.matcher(rest).find();
    }

    /** Whether the mark of a point has a number behind {@code at}: {@code At 1)}, {@code • At 2)} */
    public static boolean isNumberedAt(Slice mark) {
        return NUMBERED_AT.matcher(mark.raw()).find() || BULLETED_AT.matcher(mark.raw()).find();
    }

    /** {@code a) at planen vedtages}, {@code A) at planen vedtages}; {@code A. Holm} is a name. */
    public boolean isLettered(int index) {
        return LETTERED.matcher(sheet.line(index).text()).lookingAt();
    }

    /** The first line of some with a mark; the end where none has one. */
    public int first(int from, int end) {
        int index = from;
        while (index < end && at(index).isEmpty()) {
            index = sheet.next(index);
        }
        return Math.min(index, end);
    }
}
