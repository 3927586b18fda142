package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Times;
import dk.referat.internal.text.Slice;
import dk.referat.model.DanishDate;
import dk.referat.model.DanishTime;
import java.util.List;

/** Claims the days and times of a piece of the heading block, and the place behind them. */
final class MeetingMoment {

    /** As far as the end of a span of times may stand from its beginning. */
    private static final int APART = 8;

    private final Times times;
    private final MeetingPlace place;
    private final Claims claims;

    MeetingMoment(Times times, MeetingPlace place, Claims claims) {
        this.times = times;
        this.place = place;
        this.claims = claims;
    }

    List<DanishDate> dates(Slice words) {
        return times.dates(words.raw(), words.start());
    }

    List<DanishTime> times(Slice words) {
        return times.times(words.raw(), words.start());
    }

    /** {@code 9. februar 2023 kl. 9.45-12.00 i Mødelokale 3} */
    boolean write(Line line, Slice value, Evidence evidence) {
        return write(line, value, Role.START_TIME, evidence);
    }

    boolean writeEnd(Line line, Slice value, Evidence evidence) {
        return write(line, value, Role.END_TIME, evidence);
    }

    private boolean write(Line line, Slice value, Role first, Evidence evidence) {
        List<DanishDate> dates = dates(value);
        dates.forEach(date -> claims.add(Role.MEETING_DATE, line, cut(value, date.span().start(), date.span().end()), evidence));
        List<DanishTime> found = times(value);
        between(line, value, dates, found, evidence);
        int behind = dates.isEmpty() ? 0 : dates.get(dates.size() - 1).span().end() - value.start();
        for (int at = 0; at < found.size() && at < 2; at++) {
            int from = found.get(at).span().start() - value.start();
            if (at == 1 && from - behind > APART) {
                break;
            }
            Role role = at == 1 ? Role.END_TIME : first;
            claims.add(role, line, cut(value, found.get(at).span().start(), found.get(at).span().end()), at == 1 ? planned(evidence) : evidence);
            behind = found.get(at).span().end() - value.start();
        }
        Slice rest = value.from(behind).stripStart(",;-–. ");
        if (dates.isEmpty() || found.isEmpty()) {
            place.behind(line, rest, evidence);
        } else {
            place.behindTime(line, rest, evidence);
        }
        return !dates.isEmpty() || !found.isEmpty();
    }

    /** The end that was planned, {@code 15.00-17.00}; where the paper tells when the meeting ended, that is the end. */
    private static Evidence planned(Evidence evidence) {
        return evidence.compareTo(Evidence.PLAIN) > 0 ? Evidence.PLAIN : evidence;
    }

    /** {@code den 9. februar 2023 i Festsalen kl. 16.00} */
    private void between(Line line, Slice value, List<DanishDate> dates, List<DanishTime> found, Evidence evidence) {
        int from = dates.isEmpty() ? value.end() : dates.get(0).span().end();
        int to = found.isEmpty() ? from : found.get(0).span().start();
        if (from < to) {
            Slice words = cut(value, from, to);
            int clock = words.raw().lastIndexOf(" kl");
            place.behind(line, (clock < 0 ? words : words.to(clock)).stripStart(",;-–. "), evidence);
        }
    }

    private static Slice cut(Slice value, int start, int end) {
        return value.cut(start - value.start(), end - value.start());
    }
}
