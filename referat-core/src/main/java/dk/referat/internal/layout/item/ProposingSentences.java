package dk.referat.internal.layout.item;

import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the sentence in which those who prepare a case recommend something from one that tells of a proposal:
 * {@code Forvaltningen foreslår, at …} as the last paragraph, or above points.
 */
final class ProposingSentences {

    private static final Pattern PROPOSES = Pattern.compile("(?U)^(\\p{Lu}[^.,:;]{2,60}? (?:foreslår|anbefaler|indstiller)), at\\b");

    private final Sheet sheet;
    private final EarlierBodies bodies;

    ProposingSentences(Sheet sheet) {
        this.sheet = sheet;
        this.bodies = new EarlierBodies(sheet);
    }

    /** Whether a line begins a paragraph that recommends, behind which nothing but decisions stands. */
    boolean isLast(int index, int end) {
        if (!begins(index)) {
            return false;
        }
        int next = sheet.next(index);
        while (next < end && !sheet.isApart(next)) {
            next = sheet.next(next);
        }
        return next >= end || bodies.at(next).isPresent();
    }

    /** {@code Forvaltningen foreslår, at rådet beslutter:} */
    boolean leads(int index) {
        return begins(index) && sheet.line(index).text().endsWith(":");
    }

    private boolean begins(int index) {
        Slice line = sheet.line(index).slice();
        Matcher proposes = PROPOSES.matcher(line.raw());
        return (sheet.isApart(index) || index > 0 && sheet.at(sheet.previous(index)).isStandaloneHeading()) && proposes.find()
                && sheet.words().lexicon().heading(Lexicon.key(proposes.group(1))).filter(SectionKind.RECOMMENDATION::equals).isPresent();
    }
}
