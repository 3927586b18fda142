package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins the heading of a decision that was broken over two lines, {@code Beslutning i Kultur-} above {@code og Fritidsudvalget
 * den 3. maj 2021:}, where both lines are one heading with body and date, and the first one is none.
 */
final class BrokenHeadings {

    private static final Pattern OPEN = Pattern.compile("(?U)^Beslutning (?:i|fra|af) \\p{Lu}.*");
    private static final int LONGEST = 100;

    private final Words words;

    private BrokenHeadings(Words words) {
        this.words = words;
    }

    static List<Line> join(List<Line> lines, Words words) {
        BrokenHeadings broken = new BrokenHeadings(words);
        List<Line> joined = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            Optional<Line> whole = at + 1 < lines.size() ? broken.whole(lines.get(at), lines.get(at + 1)) : Optional.empty();
            joined.add(whole.orElse(lines.get(at)).at(joined.size()));
            at += whole.isPresent() ? 1 : 0;
        }
        return joined;
    }

    private Optional<Line> whole(Line first, Line second) {
        if (second.gap() > 0 || first.length() > LONGEST || second.length() > LONGEST || !OPEN.matcher(first.text()).matches()
                || words.heading(first.slice()).isPresent()) {
            return Optional.empty();
        }
        String blanks = " ".repeat(second.slice().start() - first.slice().end());
        Slice both = new Slice(first.text() + blanks + second.text(), first.slice().start());
        return words.heading(both).filter(Heading::standsAlone).flatMap(Heading::body).flatMap(BodyLine::date).map(date -> first.withText(both));
    }
}
