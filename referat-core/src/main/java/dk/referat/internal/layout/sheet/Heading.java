package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.Optional;

/**
 * A line that begins with the words of a heading.
 *
 * @param kind what it begins
 * @param words the heading as printed, without a final colon
 * @param rest what stands behind it on the line, empty as a rule
 * @param body the body and date that a decision's heading names
 */
public record Heading(SectionKind kind, Slice words, Slice rest, Optional<BodyLine> body) {

    /** Equal for headings of the same words. */
    public String key() {
        return Lexicon.key(words.raw());
    }

    public boolean standsAlone() {
        return rest.isEmpty();
    }

    /** The words head a section and hardly anything else, wherever they stand. */
    public boolean isStrong() {
        return isStrong(kind);
    }

    public static boolean isStrong(SectionKind kind) {
        return switch (kind) {
            case DECISION, RECOMMENDATION, ATTACHMENTS, SUMMARY, PRESENTATION -> true;
            default -> false;
        };
    }
}
