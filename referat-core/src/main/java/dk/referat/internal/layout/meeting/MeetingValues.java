package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Claims the values of labels of the heading block, each after the kind of its label. */
final class MeetingValues {

    /** {@code kl. 15.00 og sluttede kl. 19.03} */
    private static final Pattern AND_ENDED = Pattern.compile("(?iU)\\s+og\\s+(?:blev\\s+)?(?:slut|hævet|afslut)\\p{L}*\\b(?!\\s+senest)");
    private static final int LONGEST_END = 60;
    private static final int ENOUGH = 2;

    private final Words words;
    private final MeetingMoment moment;
    private final MeetingPlace place;
    private final MeetingBody body;
    private final PeopleList people;
    private final Claims claims;
    /** Days and times with a full stop behind them, which then ends the place too. */
    private int stopped;

    MeetingValues(Words words, MeetingMoment moment, MeetingPlace place, MeetingBody body, PeopleList people, Claims claims) {
        this.words = words;
        this.moment = moment;
        this.place = place;
        this.body = body;
        this.people = people;
        this.claims = claims;
    }

    boolean hasMoment(Slice value) {
        return !moment.dates(value).isEmpty() || !moment.times(value).isEmpty();
    }

    private boolean appoints(Slice value) {
        return !moment.dates(value).isEmpty() && !moment.times(value).isEmpty();
    }

    /** {@code Afholdt: Kulturhuset}, {@code Mødet afholdt på Kulturhuset} */
    void placed(Line line, Slice value) {
        if (value.raw().startsWith("i ") || value.raw().startsWith("på ")) {
            place.behind(line, value, Evidence.LABELLED);
        } else {
            claims.add(Role.PLACE, line, value);
        }
    }

    void write(Line line, Slice value, LabelKind kind, Evidence evidence) {
        stopped += value.raw().endsWith(".") && hasMoment(value) ? 1 : 0;
        switch (kind) {
            case COMMITTEE -> body.labelled(line, value);
            case TIME -> orText(moment.write(line, value, appoints(value) ? Evidence.APPOINTED : evidence), line, value);
            case DATE -> orText(moment.write(line, value, evidence), line, value);
            case START_TIME -> started(line, value, evidence);
            case END_TIME -> orText(moment.writeEnd(line, value, evidence), line, value);
            case PLACE -> claims.add(Role.PLACE, line, stopped >= ENOUGH ? value.stripEnd(".") : value);
            case PARTICIPANTS -> claims.add(people.isSentenceOfAbsence(value) ? Role.ABSENTEES : Role.PARTICIPANTS, line,
                    people.present(value).orElse(value).stripStart("•·-–*"));
            case ABSENTEES -> claims.add(Role.ABSENTEES, line, value);
            default -> {
                if (people.tellsAbsence(value)) {
                    claims.add(Role.ABSENTEES, line, value);
                } else {
                    remark(line, value);
                }
            }
        }
    }

    private void orText(boolean written, Line line, Slice value) {
        if (!written) {
            claims.add(Role.MEETING_TEXT, line, value);
        }
    }

    private void started(Line line, Slice value, Evidence evidence) {
        Matcher ended = AND_ENDED.matcher(value.raw());
        if (ended.find()) {
            moment.write(line, value.to(ended.start()), evidence);
            moment.writeEnd(line, value.from(ended.end()), evidence);
        } else {
            orText(moment.write(line, value, evidence), line, value);
        }
    }

    /** {@code Bemærkninger: Mødet sluttede kl. 17.10} */
    private void remark(Line line, Slice value) {
        boolean ends = value.length() < LONGEST_END
                && words.label(value).filter(label -> label.is(LabelKind.END_TIME)).isPresent();
        orText(ends && moment.writeEnd(line, value, Evidence.NAMED), line, value);
    }
}
