package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.PointMarks;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.model.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the lead-ins that head the recommendation of an item where the template has no word for it:
 * {@code Direktionen indstiller til Byrådet,} alone above its points.
 */
final class LeadHeadings {

    private static final int LONGEST = 90;
    private static final Pattern LEAD = Pattern.compile("(?U)^\\p{Lu}[^.:;,]{2,50}(?:,[^.:;,]{2,20}){0,2} (?:indstiller|foreslår|anbefaler)"
            + "(?:,? (?:til|over for) [^.:;]{2,50}?)?(?: at anbefale [^.:;,]{2,50}?)?(?<!\\bat)[,:]?$");

    private static final Pattern SENTENCE = Pattern.compile("(?U)^\\p{Lu}[^.:;]{2,60}? (?:indstiller|indstilles)\\b[^.:;]{0,60}?,? at \\p{Ll}");
    private static final int ENOUGH = 2;

    private final Sheet sheet;
    private final PointMarks marks;
    private final boolean worded;
    private final boolean running;

    LeadHeadings(Sheet sheet, List<Outline> items) {
        this.sheet = sheet;
        this.marks = new PointMarks(sheet);
        this.worded = items.stream().anyMatch(this::hasWord);
        this.running = items.stream().filter(this::hasSentence).count() >= ENOUGH;
    }

    /** Whether an item recommends within its text: such a template has no heading for it. */
    private boolean hasSentence(Outline item) {
        for (int index = item.from(); index < item.end(); index = sheet.next(index)) {
            if (sheet.isApart(index) && SENTENCE.matcher(sheet.line(index).text()).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWord(Outline item) {
        for (int index = item.from(); index < item.end(); index = sheet.next(index)) {
            if (sheet.at(index).heading().filter(heading -> heading.kind() == SectionKind.RECOMMENDATION).isPresent()
                    && !isLead(sheet.line(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLead(Line line) {
        return line.length() <= LONGEST && LEAD.matcher(line.text()).matches();
    }

    Optional<Heading> at(int index, Outline item, List<Heading> before) {
        Line line = sheet.line(index);
        int next = sheet.next(index);
        boolean leads = !worded && !(running && line.text().endsWith(",")) && isLead(line) && sheet.isApart(index) && next < item.end() && marks.at(next).isPresent();
        boolean recommended = before.stream().map(Heading::kind)
                .anyMatch(kind -> kind == SectionKind.RECOMMENDATION || kind == SectionKind.DECISION);
        Slice words = line.slice().stripEnd(":");
        return leads && !recommended
                ? Optional.of(new Heading(SectionKind.RECOMMENDATION, words, words.from(words.length()), Optional.empty()))
                : Optional.empty();
    }
}
