package dk.referat.internal.layout;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.DanishTime;
import java.util.List;

/** Gives roles to what stands behind the last item: when the meeting ended; signatures belong to no part of minutes. */
final class EndWriter {

    private final Sheet sheet;
    private final Layout.Times times;
    private final Roles roles;

    EndWriter(Sheet sheet, Layout.Times times, Roles roles) {
        this.sheet = sheet;
        this.times = times;
        this.roles = roles;
    }

    /** {@code Mødet hævet kl. 17.25}, or when it began and ended, and behind it nothing that an item could have. */
    static boolean endsMeeting(Sheet sheet, int index) {
        if (!isEndTime(sheet.at(index))) {
            int below = sheet.next(index);
            return isStartTime(sheet.at(index)) && below < sheet.size() && isEndTime(sheet.at(below)) && endsMeeting(sheet, below);
        }
        for (int next = sheet.next(index); next < sheet.size(); next = sheet.next(next)) {
            Facts fact = sheet.at(next);
            if (fact.heading().isPresent() || fact.body().isPresent() || fact.ruling()
                    || fact.line().isSentence() && fact.line().length() > 60) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStartTime(Facts fact) {
        return isTime(fact, LabelKind.START_TIME);
    }

    private static boolean isEndTime(Facts fact) {
        return isTime(fact, LabelKind.END_TIME);
    }

    private static boolean isTime(Facts fact, LabelKind kind) {
        return fact.isLabel(kind) && Words.hasDigit(fact.label().get().value().raw()) && fact.line().length() < 60;
    }

    void write(int from) {
        for (int index = from; index < sheet.size(); index++) {
            Facts fact = sheet.at(index);
            if (isEndTime(fact)) {
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
