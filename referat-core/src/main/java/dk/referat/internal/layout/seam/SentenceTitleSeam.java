package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Abbreviations;
import dk.referat.internal.layout.sheet.Line;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of an item as the first sentence of its paragraph, where the paragraphs of a document are numbered through:
 * {@code 1. Valg af referent. Ida Bo blev valgt.}
 */
final class SentenceTitleSeam implements Seam {

    private static final Pattern NUMBER = Pattern.compile("(?U)^(\\d{1,2})\\.\\s*\\p{Lu}");
    private static final Pattern END = Pattern.compile("(?U)[\\p{L}\\d)]{2}\\.\\s+(?=\\p{Lu})");
    private static final int LONGEST = 100;
    private static final int ENOUGH = 5;

    private final boolean usual;

    SentenceTitleSeam(List<Line> lines) {
        int next = 1;
        int apart = 0;
        int divided = 0;
        for (Line line : lines) {
            Matcher number = NUMBER.matcher(line.text());
            if (number.find() && Integer.parseInt(number.group(1)) == next) {
                next++;
                apart += line.gap() > 0 ? 1 : 0;
                divided += end(line).isPresent() ? 1 : 0;
            }
        }
        this.usual = next > ENOUGH && apart == next - 1 && divided * 4 >= apart * 3;
    }

    @Override
    public List<Line> parts(Line line) {
        OptionalInt end = usual && line.gap() > 0 && NUMBER.matcher(line.text()).find() ? end(line) : OptionalInt.empty();
        return end.isPresent() ? line.divided(end.getAsInt()) : List.of(line);
    }

    private static OptionalInt end(Line line) {
        Matcher end = END.matcher(line.text());
        while (end.find() && end.end() <= LONGEST) {
            if (!Abbreviations.ends(line.text().substring(0, end.end()).strip())) {
                return OptionalInt.of(end.end());
            }
        }
        return OptionalInt.empty();
    }
}
