package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Claims the labels of the heading block and their values. */
final class MeetingLabels {

    private static final List<LabelKind> KINDS = List.of(
            LabelKind.DATE, LabelKind.TIME, LabelKind.START_TIME, LabelKind.END_TIME, LabelKind.PLACE,
            LabelKind.COMMITTEE, LabelKind.PARTICIPANTS, LabelKind.ABSENTEES, LabelKind.CHAIR, LabelKind.OFFICIALS,
            LabelKind.MEETING_OTHER);
    private static final Set<LabelKind> PEOPLE = Set.of(LabelKind.PARTICIPANTS, LabelKind.ABSENTEES);
    private static final int LONGEST_PLAIN_VALUE = 200;
    private static final int LONGEST_COLUMN_HEADS = 80;
    private static final int COLUMN_GAP = 3;

    private final Words words;
    private final MeetingPlace place;
    private final MeetingBody body;
    private final PeopleList people;
    private final MeetingValues values;
    private final Claims claims;
    private final LabelsInLine inLine;
    private final WaitingLabels waiting;
    private Optional<LabelKind> open = Optional.empty();

    MeetingLabels(
            Words words, MeetingValues values, MeetingMoment moment, MeetingPlace place, MeetingBody body, PeopleList people, Claims claims) {
        this.words = words;
        this.place = place;
        this.body = body;
        this.claims = claims;
        this.people = people;
        this.values = values;
        this.inLine = new LabelsInLine(words);
        this.waiting = new WaitingLabels(words, moment);
    }

    boolean noneWaits() {
        return waiting.isEmpty();
    }

    /** What comes next belongs to no label above. */
    void close() {
        open = Optional.empty();
    }

    /** {@code Stedfortrædere:} goes on with those who are absent. */
    void substitutes(Line line) {
        open = Optional.of(LabelKind.ABSENTEES);
        claims.add(Role.ABSENTEES, line, line.slice());
    }

    void title(Line line, Label label) {
        waiting.forget(LabelKind.MEETING_OTHER);
        close();
        claims.add(Role.DOCUMENT_TITLE, line, label.words());
        if (!label.value().isEmpty()) {
            body.titled(line, label.value());
        }
    }

    /** {@return whether the line is a label, or the value of one} */
    boolean write(Facts fact, Optional<Facts> next) {
        Line line = fact.line();
        Optional<LabelKind> known = fact.label().flatMap(label -> kind(label, line));
        if (line.shape() == Shapes.LABEL && known.isEmpty() && line.text().charAt(0) != '(' && !values.hasMoment(line.slice())) {
            head(line, LabelKind.MEETING_OTHER, line.slice());
        } else if (known.isPresent() && isColumnHeads(fact.label().get(), known.get(), line)) {
            claims.add(Role.MEETING_LABEL, line, line.slice());
            close();
        } else if (known.equals(Optional.of(LabelKind.TIME)) && waiting.awaitsClock()) {
            answer(fact);
        } else if (known.isPresent() && !isRoomsName(fact.label().get(), line)) {
            labelled(line, fact.label().get(), known.get());
        } else if (!waiting.isEmpty() && !(open.filter(PEOPLE::contains).isPresent() && people.isWrapped(line.index()))) {
            answer(fact);
        } else if (open.isPresent() && continues(fact, next)) {
            values.write(line, line.slice(), open.get(), Evidence.LABELLED);
        } else {
            return false;
        }
        return true;
    }

    private void answer(Facts fact) {
        Line line = fact.line();
        LabelKind kind = waiting.answered(line);
        open = Optional.of(kind);
        boolean nobody = (kind == LabelKind.PARTICIPANTS || kind == LabelKind.ABSENTEES) && !people.begins(line.index());
        values.write(line, line.slice(), nobody ? LabelKind.MEETING_OTHER : kind, Evidence.LABELLED);
    }

    /** A word without colon in running text is no label: {@code Sted og tid aftales}. */
    private static Optional<LabelKind> kind(Label label, Line line) {
        boolean untold = label.is(LabelKind.MEETING_OTHER) && Words.hasDigit(label.value().raw())
                && line.text().indexOf(':') != label.words().length();
        boolean prose = !isDivided(label, line) && label.value().length() > LONGEST_PLAIN_VALUE;
        return untold || prose ? Optional.empty() : KINDS.stream().filter(label::is).findFirst();
    }

    private static boolean isDivided(Label label, Line line) {
        int behind = label.words().length();
        return behind >= line.length() || line.text().charAt(behind) == ':';
    }

    /** {@code Mødelokale 3}: the label is part of the name, unless a room follows. */
    private static boolean isRoomsName(Label label, Line line) {
        return MeetingPlace.isRoom(line.slice()) && !(label.is(LabelKind.PLACE) && MeetingPlace.isRoom(label.value()));
    }

    /** {@code Udvalg Dato Type} above a row of values. */
    private boolean isColumnHeads(Label label, LabelKind kind, Line line) {
        boolean heads = (kind == LabelKind.COMMITTEE || kind == LabelKind.DATE) && line.length() < LONGEST_COLUMN_HEADS
                && line.text().indexOf(':') < 0 && !Words.hasDigit(line.text());
        return heads && words.label(label.value()).filter(second -> KINDS.stream().anyMatch(second::is)).isPresent();
    }

    private void head(Line line, LabelKind kind, Slice label) {
        claims.add(Role.MEETING_LABEL, line, label);
        waiting.add(kind);
        close();
    }

    private void labelled(Line line, Label label, LabelKind kind) {
        if (kind == LabelKind.CHAIR) {
            claims.add(Role.PARTICIPANTS, line, line.slice());
            open = Optional.of(LabelKind.PARTICIPANTS);
        } else if (kind == LabelKind.ABSENTEES && !label.value().isEmpty()) {
            open = Optional.of(kind);
            boolean divided = line.text().indexOf(':') >= 0 || line.text().indexOf('\t') >= 0 || isInColumn(line, label);
            claims.add(Role.ABSENTEES, line, divided ? label.value().stripStart(":") : line.slice());
        } else if (label.value().isEmpty()) {
            head(line, kind, label.words());
        } else {
            beside(line, label, kind);
        }
    }

    /** {@code Afbud          Gitte Holm} */
    private static boolean isInColumn(Line line, Label label) {
        return label.value().start() - label.words().end() >= COLUMN_GAP && line.slice().start() == label.words().start();
    }

    private void beside(Line line, Label label, LabelKind kind) {
        claims.add(Role.MEETING_LABEL, line, label.words());
        waiting.beside(kind);
        open = Optional.of(kind);
        Slice rest = label.value().stripStart(":");
        Optional<Label> next = inLine.behind(kind, rest);
        Slice value = next.map(other -> rest.to(other.words().start() - rest.start()).stripEnd(",;|–-")).orElse(rest);
        valueBeside(line, label, kind, value);
        next.ifPresent(other -> beside(line, other, KINDS.stream().filter(other::is).findFirst().orElseThrow()));
    }

    private void valueBeside(Line line, Label label, LabelKind kind, Slice value) {
        boolean tells = kind == LabelKind.START_TIME || kind == LabelKind.END_TIME;
        if (kind == LabelKind.DATE && label.is(LabelKind.PLACE) && !values.hasMoment(value)) {
            values.placed(line, value);
        } else {
            values.write(line, value, kind, tells && !isDivided(label, line) ? Evidence.NAMED : Evidence.LABELLED);
        }
    }

    private boolean continues(Facts fact, Optional<Facts> next) {
        Line line = fact.line();
        return switch (open.get()) {
            case PARTICIPANTS, ABSENTEES, OFFICIALS -> people.goesOn(line.index());
            case PLACE -> line.gap() == 0 && (endsPlace(fact, next) || line.indent() > 0 && MeetingPlace.isRoom(line.slice()));
            case COMMITTEE -> line.gap() == 0 && !MeetingPlace.isBehind(line);
            case MEETING_OTHER -> line.gap() == 0;
            default -> false;
        };
    }

    /** A place that is broken over two lines goes on where the next label ends it. */
    private boolean endsPlace(Facts fact, Optional<Facts> next) {
        return place.standsForItself(fact) && next.filter(other -> other.label().isPresent()).isPresent();
    }
}
