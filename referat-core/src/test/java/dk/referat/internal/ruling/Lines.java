package dk.referat.internal.ruling;

import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A text as the lines of a decision. */
record Lines(String source, List<Text> lines) {

    /** A text in which a backslash with n stands for a line end. */
    static Lines printed(String text) {
        return of(text.replace("\\n", "\n"));
    }

    static Lines of(String source) {
        List<Text> lines = new ArrayList<>();
        int start = 0;
        for (String line : source.split("\n", -1)) {
            String value = line.replaceAll("[\\s\\h]+", " ").strip();
            if (!value.isEmpty()) {
                int from = start;
                int to = start + line.length();
                while (isBlank(source.charAt(from))) {
                    from++;
                }
                while (isBlank(source.charAt(to - 1))) {
                    to--;
                }
                lines.add(new Text(value, new Span(from, to)));
            }
            start += line.length() + 1;
        }
        return new Lines(source, lines);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    String slice(Span span) {
        return source.substring(span.start(), span.end());
    }

    Ruling read(RulingReader reader) {
        return reader.read(lines, this::slice);
    }
}
