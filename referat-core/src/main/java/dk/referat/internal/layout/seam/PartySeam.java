package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Members joined to those below them: {@code Ida Holm (A), FormandBo Vig (V)Anna Dal (Ø)}. */
final class PartySeam implements Seam {

    private static final Pattern MEMBER = Pattern.compile("(?U)\\(\\p{Lu}{1,2}\\)(?:,? (?:[Nn]æstf|[Ff])ormand)?(?=\\p{Lu}\\p{Ll})");

    @Override
    public List<Line> parts(Line line) {
        List<Line> parts = new ArrayList<>();
        Line rest = line;
        for (int end = end(rest); end > 0; end = end(rest)) {
            List<Line> divided = rest.divided(end);
            parts.add(divided.get(0));
            rest = divided.get(1);
        }
        parts.add(rest);
        return parts;
    }

    private static int end(Line line) {
        Matcher member = MEMBER.matcher(line.text());
        return member.find() ? member.end() : 0;
    }
}
