package dk.referat.internal.values;

import dk.referat.grammar.ValueParser.DateContext;
import dk.referat.grammar.ValueParser.ValueContext;
import dk.referat.model.DanishTime;
import java.util.ArrayList;
import java.util.List;

/** Collects the times of a passage that is about times. */
final class TimeCollector {

    private final TimeReader times;
    private final DateReader dates;
    private final List<DanishTime> found = new ArrayList<>();

    TimeCollector(Passage passage) {
        times = new TimeReader(passage);
        dates = new DateReader(passage);
    }

    /** {@return what was collected} */
    List<DanishTime> times() {
        return List.copyOf(found);
    }

    /** Reads the times of a value; {@code 16.00.00} has the shape of a date and is none. */
    void collect(ValueContext value) {
        if (value.time() != null) {
            found.addAll(times.times(value.time()));
        } else if (value.date() != null && isNoDate(value.date())) {
            found.addAll(times.times(Passage.start(value), Passage.end(value)));
        }
    }

    private boolean isNoDate(DateContext date) {
        return dates.date(date).isEmpty();
    }
}
