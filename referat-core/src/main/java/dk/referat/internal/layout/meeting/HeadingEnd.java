package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.List;

/** Where the heading block ends, as far as its own lines tell. */
public final class HeadingEnd {

    private static final int MOST = 60;
    private static final List<LabelKind> CLEAR = List.of(
            LabelKind.DATE, LabelKind.TIME, LabelKind.START_TIME, LabelKind.PLACE, LabelKind.COMMITTEE);

    private HeadingEnd() {}

    /** {@return the line where the text of a case begins, or a ruling; for documents in which no item was found} */
    public static int withoutItems(Sheet sheet) {
        int index = 0;
        while (index < sheet.size() && index < MOST && !isCaseText(sheet.at(index))) {
            index++;
        }
        return index;
    }

    private static boolean isCaseText(Facts fact) {
        return fact.isStandaloneHeading() && fact.label().isEmpty() || fact.body().isEmpty() && fact.ruling();
    }

    /** {@return the line behind the last label of the heading: <code>Mødested: Byrådssalen</code>} */
    public static int behindLabels(Sheet sheet) {
        int behind = 0;
        for (int index = 0; index < withoutItems(sheet); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            if (fact.marker().isPresent() || Metadata.isOfItem(fact)) {
                return behind;
            }
            behind = isClear(fact) ? index + 1 : behind;
        }
        return behind;
    }

    private static boolean isClear(Facts fact) {
        boolean title = fact.label().filter(MeetingBody::isTitle).filter(label -> Words.hasDigit(label.value().raw())).isPresent();
        boolean divided = fact.line().text().indexOf(':') == fact.label().map(label -> label.words().length()).orElse(0);
        return title || divided && CLEAR.stream().anyMatch(fact::isLabel) && !fact.label().get().value().isEmpty();
    }
}
