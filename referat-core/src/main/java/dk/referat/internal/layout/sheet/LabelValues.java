package dk.referat.internal.layout.sheet;

import dk.referat.lexicon.LabelKind;

/** Tells whether the line below a label that stands alone is its value, or whether the label was left empty. */
public final class LabelValues {

    private LabelValues() {}

    public static boolean isValue(Facts label, Facts below) {
        if (label.isOnly(LabelKind.ITEM_TYPE)) {
            return isType(below);
        }
        boolean number = label.isOnly(LabelKind.CASE_NUMBER) || label.isOnly(LabelKind.JOURNAL_NUMBER);
        if (!number && !label.isOnly(LabelKind.ITEM_OTHER)) {
            return false;
        }
        boolean begins = below.heading().filter(heading -> number || heading.isStrong()).isPresent();
        return !begins && !Metadata.isOfItem(below) && (!number || Words.hasDigit(below.line().text()));
    }

    /** {@code Beslutning.} below {@code Punkttype} is no heading. */
    static boolean isType(Facts fact) {
        return fact.isOnly(LabelKind.TYPE_DECISION) || fact.isOnly(LabelKind.TYPE_INFORMATION) || fact.isOnly(LabelKind.TYPE_DISCUSSION);
    }
}
