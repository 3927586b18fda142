package dk.referat.internal.layout.sheet;

import dk.referat.model.DanishDate;
import dk.referat.model.DanishTime;
import java.util.List;

/** Finds dates and times in words. */
public interface Times {

    List<DanishDate> dates(String text, int offset);

    List<DanishTime> times(String text, int offset);
}
