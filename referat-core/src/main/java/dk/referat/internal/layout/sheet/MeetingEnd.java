package dk.referat.internal.layout.sheet;

import dk.referat.lexicon.LabelKind;

/** Tells where a meeting ends: the words that say when, and nothing of an item behind them. */
public final class MeetingEnd {

    private MeetingEnd() {}

    /** {@code Mødet hævet kl. 17.25}, or when it began and ended, and behind it nothing that an item could have. */
    public static boolean isAt(Sheet sheet, int index) {
        if (announcesNext(sheet, index)) {
            return true;
        }
        if (!isTime(sheet.at(index))) {
            int below = sheet.next(index);
            return isStartTime(sheet.at(index)) && below < sheet.size() && isTime(sheet.at(below)) && isAt(sheet, below);
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

    /** {@code Næste møde er den 8. november 2022}, the last words of the minutes, in a paragraph further away than others. */
    private static boolean announcesNext(Sheet sheet, int index) {
        Facts fact = sheet.at(index);
        return sheet.next(index) >= sheet.size() && fact.isLabel(LabelKind.MEETING_OTHER) && fact.line().gap() > 1
                && Words.hasDigit(fact.line().text()) && fact.line().length() < 60;
    }

    private static boolean isStartTime(Facts fact) {
        return names(fact, LabelKind.START_TIME);
    }

    public static boolean isTime(Facts fact) {
        return names(fact, LabelKind.END_TIME);
    }

    private static boolean names(Facts fact, LabelKind kind) {
        return fact.isLabel(kind) && Words.hasDigit(fact.label().get().value().raw()) && fact.line().length() < 60;
    }
}
