package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.model.SectionKind;
import java.util.Optional;

/** Headings with the day on which their text was written: {@code Supplerende indstilling den 9. maj 2019}. */
final class DatedHeadings {

    private DatedHeadings() {}

    /** The words before a date with which the heading ends. */
    static Optional<Slice> undated(Slice words, BodyLineReader reader) {
        return reader.read(words, true).filter(line -> line.date().isPresent() && line.reference().isEmpty())
                .flatMap(BodyLine::body)
                .filter(heading -> heading.start() == words.start());
    }

    /** Only to what may be written more than once belongs a day. */
    static boolean areAdded(SectionKind kind) {
        return switch (kind) {
            case SUPPLEMENT, RECOMMENDATION, PRESENTATION, SUMMARY -> true;
            default -> false;
        };
    }
}
