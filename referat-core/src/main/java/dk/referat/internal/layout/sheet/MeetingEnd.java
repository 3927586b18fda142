package dk.referat.internal.layout.sheet;

import dk.referat.lexicon.LabelKind;

/** Tells where a meeting ends: the words that say when, and nothing of an item behind them. */
public final class MeetingEnd {

    private MeetingEnd() {}

    /** {@code Mødet hævet kl. 17.25}, or when it began and ended, and behind it nothing that an item could have. */
    public static boolean isAt(Sheet sheet, int index) {
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
