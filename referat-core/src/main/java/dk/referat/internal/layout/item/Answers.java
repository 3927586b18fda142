package dk.referat.internal.layout.item;

import dk.referat.internal.layout.sheet.Sheet;
import java.util.Optional;

/** Follows the answers of a decision, so that lists within an answer are told from the answers themselves. */
final class Answers {

    private static final int HIGHEST_FIRST = 9;

    private final Sheet sheet;
    private final int end;
    private boolean open;
    private int indent = -1;
    private int last;
    private int gap;

    Answers(Sheet sheet, int end) {
        this.sheet = sheet;
        this.end = end;
    }

    boolean isOpen() {
        return open;
    }

    /** The point that was answered last. */
    int last() {
        return last;
    }

    /** The blank lines above the answer that was opened last, where another stood before it. */
    int gap() {
        return gap;
    }

    void open(int index, AnswerMark mark) {
        gap = open ? sheet.line(index).gap() : Integer.MAX_VALUE;
        open = true;
        indent = sheet.line(index).indent();
        last = mark.last();
    }

    void close() {
        open = false;
    }

    /** The mark of an answer that a line begins with. */
    Optional<AnswerMark> at(int index) {
        if (sheet.words().absenceLabels().isValue(sheet, index)) {
            return Optional.empty();
        }
        return AnswerMark.of(sheet.line(index).slice()).filter(mark -> mark.worded() || isNext(index, mark));
    }

    private boolean isNext(int index, AnswerMark mark) {
        boolean rules = sheet.words().isRuling(mark.rest());
        if (!mark.beginsSentence() && !rules) {
            return false;
        }
        if (open) {
            boolean follows = mark.first() == last + 1 || rules && isOne(mark) && last == 1;
            return follows && sheet.line(index).indent() <= indent;
        }
        return mark.isLettered() ? rules && mark.first() == 1 : rules || mark.first() <= HIGHEST_FIRST && !isOfList(index) && (mark.first() != mark.last() || mark.first() > 1 || goesOn(index));
    }

    /** Each of several lists of one begins anew: {@code 1. Anbefales.} below {@code 1. Godkendt.} */
    private static boolean isOne(AnswerMark mark) {
        return mark.first() == 1 && mark.last() == 1 && !mark.isLettered();
    }

    /** Below a line with a colon, numbers count what it announces. */
    private boolean isOfList(int index) {
        int above = sheet.previous(index);
        return above >= 0 && sheet.line(above).text().endsWith(":") && sheet.at(above).heading().isEmpty()
                && sheet.at(above).body().isEmpty();
    }

    /** Whether a second number follows the first; a list of one is none. */
    private boolean goesOn(int from) {
        for (int index = sheet.next(from); index < end; index = sheet.next(index)) {
            if (AnswerMark.of(sheet.line(index).slice()).filter(mark -> mark.first() == 2).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
