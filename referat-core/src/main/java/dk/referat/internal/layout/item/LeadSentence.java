package dk.referat.internal.layout.item;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;

/**
 * The sentence that leads into points, over several lines perhaps: {@code Forvaltningen indstiller til Økonomiudvalget, at
 * udvalget over for}, and below it {@code Byrådet anbefaler, at}.
 */
final class LeadSentence {

    private static final String ENDS = ".:;!?";

    private LeadSentence() {}

    /** The line with which it begins; none of the lines before its last ends a sentence, or holds one that began before it. */
    static int begin(Sheet sheet, int from, int lead) {
        int begin = lead;
        while (begin > from && sheet.line(begin).gap() == 0 && !endsSentence(sheet.line(sheet.previous(begin)))) {
            begin = sheet.previous(begin);
        }
        boolean whole = Character.isUpperCase(sheet.line(begin).text().charAt(0)) && !sheet.line(begin).text().contains(". ");
        return whole ? begin : lead;
    }

    private static boolean endsSentence(Line line) {
        return ENDS.indexOf(line.text().charAt(line.length() - 1)) >= 0;
    }
}
