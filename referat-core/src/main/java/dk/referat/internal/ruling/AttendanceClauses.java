package dk.referat.internal.ruling;

import dk.referat.model.AttendanceEvent.Kind;
import dk.referat.model.DanishTime;
import dk.referat.source.Span;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** What the clauses of a sentence say about coming, going and standing aside. */
final class AttendanceClauses {

    private final Subject subject;
    private final AttendanceLedger attendance;
    private final AbsenceLedger absences;
    private Optional<DanishTime> time = Optional.empty();
    private Optional<Pending> pending = Optional.empty();
    private boolean underItem;

    AttendanceClauses(Subject subject, AttendanceLedger attendance, AbsenceLedger absences) {
        this.subject = subject;
        this.attendance = attendance;
        this.absences = absences;
        attendance.nextSentence();
    }

    void recused(ParserRuleContext verb) {
        happens(Kind.RECUSED, verb);
    }

    void left(ParserRuleContext verb) {
        happens(Kind.LEFT, verb);
    }

    void arrived(ParserRuleContext verb) {
        happens(Kind.ARRIVED, verb);
    }

    void underItem() {
        underItem = true;
    }

    void at(DanishTime clock) {
        if (!attendance.at(clock)) {
            time = Optional.of(clock);
        }
    }

    /** {@code Herefter forlod X mødet}: the verb stands before the name. */
    void named(Group group) {
        if (pending.isPresent() && !group.people().isEmpty()) {
            attendance.add(pending.get().kind(), group.people(), pending.get().verb(), timeOf(pending.get().kind()));
            pending = Optional.empty();
            subject.use();
        }
    }

    /** Who left during the item was absent from it. */
    void end() {
        if (underItem || attendance.recused()) {
            absences.absent(attendance.left());
        }
    }

    private void happens(Kind kind, ParserRuleContext verb) {
        if (subject.people().isEmpty()) {
            pending = Optional.of(new Pending(kind, Places.of(verb)));
            return;
        }
        attendance.add(kind, subject.people(), Places.of(verb), timeOf(kind));
        if (kind == Kind.RECUSED) {
            absences.absent(subject.people());
        }
        subject.use();
    }

    private Optional<DanishTime> timeOf(Kind kind) {
        if (kind == Kind.RECUSED) {
            return Optional.empty();
        }
        Optional<DanishTime> given = time;
        time = Optional.empty();
        return given;
    }

    private record Pending(Kind kind, Span verb) {}
}
