package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.ClockContext;
import dk.referat.model.DanishTime;
import java.time.LocalTime;
import java.util.Optional;

/** Reads {@code kl. 18.30} and {@code kl. 18}. */
final class Clocks {

    private Clocks() {}

    static Optional<DanishTime> read(ClockContext clock) {
        if (clock.TIME() == null && clock.NUMBER() == null) {
            return Optional.empty();
        }
        String printed = clock.getStop().getText();
        String[] parts = printed.split("[.:]");
        if (parts[0].length() > 2) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts[0]);
        int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(new DanishTime(Places.printed(clock), LocalTime.of(hour, minute), Places.of(clock)));
    }
}
