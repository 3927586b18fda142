package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import java.util.List;

/** A numbered title that an extractor took twice, for the eye and for the reader aloud: {@code 1. Gadelys ved søen1. Gadelys ved søen}. */
final class DoubledSeam implements Seam {

    private static final int SHORTEST = 12;

    @Override
    public List<Line> parts(Line line) {
        String text = line.text();
        int half = text.length() / 2;
        boolean doubled = Character.isDigit(text.charAt(0)) && text.length() % 2 == 0 && half >= SHORTEST && Character.isLetter(text.charAt(half - 1))
                && text.regionMatches(0, text, half, half);
        return doubled ? line.divided(half) : List.of(line);
    }
}
