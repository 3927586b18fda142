package dk.referat.internal.layout.sheet;

import dk.referat.lexicon.LabelKind;
import java.util.Set;

/** Tells lines of metadata from titles: case numbers, access, type, who wrote; and the labels of the meeting. */
public final class Metadata {

    private static final Set<LabelKind> OF_MEETING = Set.of(
            LabelKind.DATE, LabelKind.TIME, LabelKind.START_TIME, LabelKind.END_TIME, LabelKind.PLACE,
            LabelKind.COMMITTEE, LabelKind.PARTICIPANTS, LabelKind.CHAIR, LabelKind.OFFICIALS);

    private Metadata() {}

    /** {@code Mødested: Byrådssalen} */
    public static boolean isOfMeeting(Facts fact) {
        return OF_MEETING.stream().anyMatch(fact::isLabel) && fact.line().text().startsWith(":", fact.label().get().words().length());
    }

    /** {@code Mødested Salen} beside {@code Udvalg Teknikudvalget}: one label stands by another, with or without a colon. */
    public static boolean isInHeadingBlock(Sheet sheet, int index) {
        int below = sheet.next(index);
        int above = sheet.previous(index);
        return namesMeeting(sheet.at(index))
                && (below < sheet.size() && namesMeeting(sheet.at(below)) || above >= 0 && namesMeeting(sheet.at(above)));
    }

    private static boolean namesMeeting(Facts fact) {
        return fact.isLabel(LabelKind.ABSENTEES) || OF_MEETING.stream().anyMatch(fact::isLabel);
    }

    /** {@code Sagsnr.: 22/1042}, {@code Åben}, {@code Beslutningssag} */
    public static boolean isOfItem(Facts fact) {
        return fact.isLabel(LabelKind.CASE_NUMBER) && Words.hasDigit(fact.line().text())
                || fact.isLabel(LabelKind.JOURNAL_NUMBER)
                || fact.isLabel(LabelKind.ITEM_OTHER) && (fact.line().text().indexOf(':') > 0 || fact.isOnly(LabelKind.ITEM_OTHER))
                || fact.isOnly(LabelKind.CASE_NUMBER) && fact.line().text().indexOf(' ') < 0 && fact.line().length() > 4
                || fact.isLabel(LabelKind.ITEM_TYPE)
                || fact.isOnly(LabelKind.OPEN)
                || fact.isOnly(LabelKind.TYPE_DECISION) && fact.heading().isEmpty()
                || fact.isOnly(LabelKind.TYPE_INFORMATION)
                || fact.isOnly(LabelKind.TYPE_DISCUSSION)
                || fact.isOnly(LabelKind.GROUP_OPEN)
                || fact.isOnly(LabelKind.GROUP_CLOSED)
                || isOpenNumber(fact);
    }

    /** {@code 22/1042}, {@code Sagsnr.: 22/1042}: the number of a case, and nothing else. */
    public static boolean isOfCase(Facts fact) {
        boolean journal = fact.isLabel(LabelKind.JOURNAL_NUMBER);
        boolean labelled = fact.isLabel(LabelKind.CASE_NUMBER) || journal;
        return CaseLines.isCaseLine(fact.line().text())
                || labelled && (journal ? CaseLines.inJournal(fact.label().get().value()) : CaseLines.labelled(fact.label().get().value())).filter(number -> number.end() >= fact.line().slice().end() - 1).isPresent();
    }

    /** {@code Åbent - 01.00.00-G01-61-18} */
    private static boolean isOpenNumber(Facts fact) {
        return (fact.isLabel(LabelKind.OPEN) || fact.isLabel(LabelKind.CLOSED)) && fact.line().length() < 80
                && CaseLines.isCaseLine(fact.label().get().value().stripStart("-–:").raw());
    }
}
