package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Words;
import java.util.List;

/** Decides which lines can be headings at all in this document, each step with what the one before it left. */
public final class HeadingLines {

    private HeadingLines() {}

    public static List<Facts> resolve(List<Facts> facts, Words words) {
        List<Facts> rows = ItemsOfBodies.resolve(MatrixRows.resolve(facts), words);
        List<Facts> spaced = BulletedLabels.resolve(BulletedHeadings.resolve(SpacedHeadings.resolve(rows, words)), words);
        List<Facts> known = QuotedHeadings.resolve(AttachmentCounters.resolve(spaced));
        return RecurringHeadings.resolve(AbsenceHeadings.resolve(EmptyMinutes.resolve(MinutesHeadings.resolve(known, words))), words);
    }
}
