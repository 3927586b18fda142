package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.regex.Pattern;

/** Tells from what stands below a heading what the section is for. */
final class SectionTexts {

    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_RULING = 200;
    private static final Pattern PROPOSAL = Pattern.compile(
            "(?iU)^(?:at \\p{L}|det (?:indstilles|foreslås|anbefales)\\b|[^.:;]{3,80} (?:indstiller|foreslår|anbefaler)(?:,| at\\b| til\\b))");
    private static final Pattern PROPOSING = Pattern.compile("(?iU)\\b(?:indstil|foreslå|anbefal)");

    private final Sheet sheet;

    SectionTexts(Sheet sheet) {
        this.sheet = sheet;
    }

    /** {@code Godkendt.}, {@code 1. Rådet tiltræder forslaget.} */
    boolean isRuled(Outline.Part part) {
        if (!part.heading().standsAlone()) {
            return sheet.words().isRuling(part.heading().rest());
        }
        int first = sheet.next(part.line());
        return first < part.end() && (sheet.at(first).ruling() || tellsRuling(first));
    }

    private boolean tellsRuling(int index) {
        boolean point = sheet.at(index).marker().map(Marker::rest).filter(sheet.words()::isRuling).isPresent();
        String text = sheet.line(index).text();
        return point || text.length() <= LONGEST_RULING && !PROPOSAL.matcher(text).find() && !PROPOSING.matcher(text).find()
                && sheet.words().tellsRuling(sheet.line(index));
    }

    /** {@code Sekretariatet foreslår, at rådet} or {@code At referatet godkendes.} */
    boolean isProposed(Outline.Part part) {
        int first = sheet.next(part.line());
        return part.heading().standsAlone() && first < part.end() && PROPOSAL.matcher(words(first).raw()).find();
    }

    private Slice words(int index) {
        return sheet.at(index).marker().filter(marker -> !marker.standsAlone()).map(Marker::rest).orElse(sheet.line(index).slice());
    }

    /** Nothing but short lines that are no sentences: the names of papers. */
    boolean isListed(Outline.Part part) {
        int first = sheet.next(part.line());
        if (!part.heading().standsAlone() || first >= part.end()) {
            return false;
        }
        for (int index = first; index < part.end(); index = sheet.next(index)) {
            boolean name = sheet.line(index).length() <= LONGEST_NAME && sheet.line(index).isTitleLike() && !sheet.at(index).ruling()
                    && !sheet.line(index).text().endsWith(".") && !sheet.line(index).text().endsWith(":");
            if (!name) {
                return false;
            }
        }
        return true;
    }
}
