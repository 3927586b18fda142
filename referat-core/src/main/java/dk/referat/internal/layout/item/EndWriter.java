package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.MeetingEnd;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.Times;
import dk.referat.internal.text.Slice;
import dk.referat.model.DanishTime;
import java.util.List;

/** Gives roles to what stands behind the last item: when the meeting ended; signatures belong to no part of minutes. */
public final class EndWriter {

    private final Sheet sheet;
    private final Times times;
    private final Roles roles;

    public EndWriter(Sheet sheet, Times times, Roles roles) {
        this.sheet = sheet;
        this.times = times;
        this.roles = roles;
    }

    public void write(int from) {
        for (int index = from; index < sheet.size(); index++) {
            Facts fact = sheet.at(index);
            if (MeetingEnd.isTime(fact)) {
                ended(fact.line());
            }
        }
    }

    private void ended(Line line) {
        Slice words = line.slice();
        List<DanishTime> found = times.times(words.raw(), words.start());
        if (!found.isEmpty()) {
            int start = found.get(0).span().start() - words.start();
            int end = found.get(0).span().end() - words.start();
            roles.add(Role.FURNITURE, line, words.to(start).trim());
            roles.add(Role.END_TIME, line, words.cut(start, end));
        }
    }
}
