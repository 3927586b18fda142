package dk.referat.internal.layout.sheet;

import dk.referat.lexicon.LabelKind;

/** Tells the lines with which the text of a case begins, or the heading block goes on: no contents hold them. */
public final class CaseText {

    private static final int LONG = 200;
    private static final int HEAD_LINES = 3;
    private static final int LARGEST_ITEM = 1000;

    private final Sheet sheet;
    private final int firstNumber;

    public CaseText(Sheet sheet) {
        this.sheet = sheet;
        this.firstNumber = (int) sheet.facts().stream().takeWhile(fact -> fact.marker().isEmpty()).count();
    }

    /** A case number, metadata, a body with its date, or a heading below which the text of a case stands. */
    public boolean is(int index) {
        return begins(index) || sheet.at(index).body().isPresent();
    }

    /** As above; but a body with a date stands above the first item too. */
    public boolean begins(int index) {
        return isSection(index) || isMetadata(index);
    }

    public boolean isSection(int index) {
        Facts fact = sheet.at(index);
        return fact.isStandaloneHeading() && !namesDocument(index)
                && switch (fact.heading().get().kind()) {
                    case DECISION, RECOMMENDATION, SUMMARY, PRESENTATION -> true;
                    default -> false;
                };
    }

    /** {@code Protokol} heads decisions; above all numbers it is what the whole document is called. */
    private boolean namesDocument(int index) {
        return index < firstNumber && sheet.at(index).isOnly(LabelKind.DOCUMENT_MINUTES);
    }

    private boolean isMetadata(int index) {
        Facts fact = sheet.at(index);
        if (Metadata.isOfItem(fact) && !isAboveTitle(index) && !Groups.isGroup(fact, sheet.words().lexicon())) {
            return true;
        }
        return fact.isLabel(LabelKind.CASE_NUMBER) && !fact.label().get().value().isEmpty() && !isAboveTitle(index)
                || CaseLines.isCaseLine(CaseBrackets.inside(fact.line().slice()).orElse(fact.line().slice()).raw());
    }

    /** {@code Sag nr. 3}, and the title below it: the number of an item. */
    private boolean isAboveTitle(int index) {
        int next = sheet.next(index);
        return sheet.at(index).marker().filter(marker -> marker.isWorded() && marker.standsAlone() && marker.number() < LARGEST_ITEM).isPresent()
                && next < sheet.size() && sheet.line(next).gap() == 0 && sheet.line(next).isTitleLike()
                && sheet.at(next).heading().isEmpty() && sheet.at(next).marker().isEmpty() && !Metadata.isOfItem(sheet.at(next));
    }

    public boolean isProse(int index) {
        Line line = sheet.line(index);
        return line.isSentence() && line.length() > LONG;
    }

    /** The heading block goes on. */
    public boolean isMeetingLabel(int index) {
        Facts fact = sheet.at(index);
        boolean people = fact.isLabel(LabelKind.PARTICIPANTS) || fact.isLabel(LabelKind.ABSENTEES);
        return people && (fact.label().get().value().isEmpty() || fact.line().text().indexOf(':') > 0)
                && !fact.isLabel(LabelKind.ITEM_TITLE);
    }

    /** Whether the text of a case follows a title. */
    public boolean follows(int title) {
        int index = title;
        for (int step = 0; step < HEAD_LINES; step++) {
            index = sheet.next(index);
            if (index >= sheet.size()) {
                return false;
            }
            if (is(index) || sheet.at(index).isStandaloneHeading()) {
                return true;
            }
        }
        return false;
    }
}
