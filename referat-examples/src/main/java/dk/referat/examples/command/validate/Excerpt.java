package dk.referat.examples.command.validate;

import dk.referat.examples.command.text.Page;
import dk.referat.examples.command.text.Paint;
import dk.referat.examples.command.text.Tone;
import dk.referat.source.Position;
import dk.referat.source.SourceText;
import dk.referat.source.Span;

/** A line of a document with a mark under a place of it (<em>uddrag</em>). Long lines are cut around the place. */
final class Excerpt {

    private static final int WIDTH = Page.WIDTH - 10;
    private static final int BEFORE = 30;
    private static final String CUT = "…";

    private final SourceText source;
    private final Paint paint;

    /**
     * Excerpts of a document.
     *
     * @param source the document, as it may be shown
     * @param paint colours the mark
     */
    Excerpt(SourceText source, Paint paint) {
        this.source = source;
        this.paint = paint;
    }

    /** {@return the line where a span begins, and below it the mark} */
    String of(Span span, Tone tone) {
        Position place = source.position(span.start());
        String line = source.line(place.line()).replace('\t', ' ').stripTrailing();
        int from = Math.min(place.column() - 1, line.length());
        int to = Math.min(from + Math.max(1, span.end() - span.start()), Math.max(line.length(), from + 1));
        int start = line.length() <= WIDTH ? 0 : Math.max(0, Math.min(from - BEFORE, line.length() - WIDTH));
        int end = Math.min(line.length(), start + WIDTH);
        String shown = (start > 0 ? CUT : "") + line.substring(start, end) + (end < line.length() ? CUT : "");
        int indent = from - start + (start > 0 ? CUT.length() : 0);
        String number = String.format("%6d", place.line());
        String mark = "^".repeat(Math.max(1, Math.min(to, Math.max(end, from + 1)) - from));
        return paint.in(Tone.FAINT, number + " |") + " " + shown + "\n"
                + paint.in(Tone.FAINT, " ".repeat(number.length()) + " |") + " " + " ".repeat(indent) + paint.in(tone, mark);
    }
}
