package dk.referat.internal.values;

import dk.referat.grammar.ValueParser.ClockTimeContext;
import dk.referat.grammar.ValueParser.PerhapsTimeContext;
import dk.referat.grammar.ValueParser.TimeContext;
import dk.referat.model.DanishTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day; a span {@code 17:00-20.30} is two. */
final class TimeReader {

    private static final Pattern TIME = Pattern.compile(
            "(?<hour>\\d{1,2}?)(?:[.:](?<minute>\\d{1,2})|(?<glued>\\d{2}))?(?:[.:](?<second>\\d{2}))?(?![.:]?\\d)");
    /** {@code 3:00:00 PM} */
    private static final Pattern HALF = Pattern.compile("\\s?([AP])M\\b");
    private static final int MIDNIGHT = 24;
    private static final int NOON = 12;
    private static final int SIXTY = 60;

    private final Passage passage;

    TimeReader(Passage passage) {
        this.passage = passage;
    }

    /** {@return the times that are times wherever they stand: behind <code>kl.</code> or with a colon} */
    List<DanishTime> certain(TimeContext time) {
        boolean shown = time instanceof ClockTimeContext || time.getText().indexOf(':') >= 0;
        return shown && !(time instanceof PerhapsTimeContext) ? times(time) : List.of();
    }

    /** {@return the times, taken as such because the text is about nothing else} */
    List<DanishTime> times(TimeContext time) {
        return times(Passage.start(time), Passage.end(time));
    }

    /** {@return the times between two places of the passage; none if one of the numbers is no time} */
    List<DanishTime> times(int start, int end) {
        List<DanishTime> times = new ArrayList<>();
        Matcher matcher = TIME.matcher(passage.text()).region(start, end);
        while (matcher.find()) {
            Optional<LocalTime> time = time(matcher);
            if (time.isEmpty()) {
                return List.of();
            }
            times.add(printed(matcher.start(), matcher.end(), time.get()));
        }
        return times;
    }

    private DanishTime printed(int start, int end, LocalTime time) {
        Matcher half = HALF.matcher(passage.text()).region(end, passage.text().length());
        if (time.getHour() > NOON || !half.lookingAt()) {
            return new DanishTime(passage.printed(start, end), time, passage.span(start, end));
        }
        int hour = time.getHour() % NOON + (half.group(1).equals("P") ? NOON : 0);
        return new DanishTime(passage.printed(start, half.end()), time.withHour(hour), passage.span(start, half.end()));
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group("hour"));
        String glued = Objects.requireNonNullElse(matcher.group("glued"), "00");
        String minutes = Objects.requireNonNullElse(matcher.group("minute"), glued);
        int minute = Integer.parseInt(minutes);
        int second = Integer.parseInt(Objects.requireNonNullElse(matcher.group("second"), "00"));
        if (minutes.length() < 2 || minute >= SIXTY || second >= SIXTY || hour > MIDNIGHT) {
            return Optional.empty();
        }
        if (hour == MIDNIGHT) {
            return minute == 0 && second == 0 ? Optional.of(LocalTime.MIDNIGHT) : Optional.empty();
        }
        return Optional.of(LocalTime.of(hour, minute, second));
    }
}
