package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Labels of the heading block that have no value yet: it stands below each, or all values stand below all labels. */
final class WaitingLabels {

    private static final Pattern EMPTY_CLOCK = Pattern.compile("(?i)kl\\.?");

    private final Words words;
    private final MeetingMoment moment;
    private final List<LabelKind> waiting = new ArrayList<>();
    /** Labels that have no value below them and another label behind. */
    private final List<LabelKind> passed = new ArrayList<>();
    private boolean alternating;
    private boolean valued;

    WaitingLabels(Words words, MeetingMoment moment) {
        this.words = words;
        this.moment = moment;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** {@code kl. 19.30} is the value of {@code Mødet afsluttet:}, where labels wait for times and none for the word. */
    boolean awaitsClock() {
        return !alternating && waiting.size() > 1 && !waiting.contains(LabelKind.TIME)
                && (waiting.contains(LabelKind.START_TIME) || waiting.contains(LabelKind.END_TIME));
    }

    void forget(LabelKind kind) {
        waiting.remove(kind);
    }

    /**
     * Where each label has its value below it, a label without one waits for no later value, but for a list of names; nor
     * does a remark that was left empty, once the values have begun.
     */
    void add(LabelKind kind) {
        if (alternating && !(kind == LabelKind.ABSENTEES && waiting.contains(LabelKind.PARTICIPANTS))) {
            passed.addAll(waiting);
            waiting.clear();
        } else if (valued) {
            waiting.remove(LabelKind.MEETING_OTHER);
        }
        waiting.add(kind);
    }

    /** A label has its value beside it. */
    void beside(LabelKind kind) {
        if (waiting.contains(kind)) {
            answer(kind);
        } else {
            alternating = true;
            waiting.clear();
        }
    }

    /** Of the labels that wait for a value, the first whose kind of value the line can be; it waits no longer. */
    LabelKind answered(Line line) {
        if (isOfPlaceAbove(line)) {
            passed.clear();
            alternating = false;
            return LabelKind.PLACE;
        }
        passed.clear();
        LabelKind kind = isOfAbsentees(line) ? LabelKind.ABSENTEES : fitting(line);
        answer(kind);
        if (alternating) {
            waiting.clear();
        }
        return kind;
    }

    /** {@code Mødelokale:} / {@code Deltagere:} / {@code Afbud:} and below them a room: all values stand below all labels. */
    private boolean isOfPlaceAbove(Line line) {
        return waiting.contains(LabelKind.PARTICIPANTS) && passed.contains(LabelKind.PLACE)
                && words.lexicon().isRoom(line.text()) && !words.absenceLabels().areNames(line);
    }

    /** Below {@code Deltagere:} and {@code Fraværende:} one list of names is of those who took part, a name is of an absentee. */
    private boolean isOfAbsentees(Line line) {
        return alternating && waiting.contains(LabelKind.ABSENTEES) && line.text().chars().filter(mark -> mark == ',').count() < 2;
    }

    /**
     * Of labels that wait together, one has its value; a value may bring a label of its own: {@code kl. 16.00}. A link of
     * the page, {@code Forside}, tells nothing of how labels and values stand.
     */
    private void answer(LabelKind kind) {
        alternating |= waiting.size() == 1 && !valued && kind != LabelKind.MEETING_OTHER;
        valued = true;
        waiting.remove(kind);
    }

    private LabelKind fitting(Line line) {
        boolean date = !moment.dates(line.slice()).isEmpty();
        boolean time = !moment.times(line.slice()).isEmpty() || EMPTY_CLOCK.matcher(line.text()).matches();
        boolean body = words.lexicon().isBody(line.text());
        return waiting.stream()
                .filter(kind -> switch (kind) {
                    case DATE -> date;
                    case TIME, START_TIME, END_TIME -> time;
                    case COMMITTEE -> !date && !time;
                    case PLACE, PARTICIPANTS, ABSENTEES, OFFICIALS -> !body && !date;
                    default -> true;
                })
                .findFirst()
                .orElse(waiting.get(0));
    }
}
