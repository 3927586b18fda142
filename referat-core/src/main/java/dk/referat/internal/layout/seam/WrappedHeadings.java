package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the two lines of a decision's heading that was too long for one: {@code Beslutning i Beskæftigelses-},
 * {@code og Integrationsudvalget den 6. december 2026:}. Only both together name a body and a day.
 */
public final class WrappedHeadings {

    private static final int LONGEST = 120;
    private static final String FIRST_WORD = "beslutning";

    private WrappedHeadings() {}

    public static List<Line> join(List<Line> lines, Words words) {
        List<Line> joined = new ArrayList<>(lines.size());
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            Optional<Slice> heading = index + 1 < lines.size() ? heading(line, lines.get(index + 1), words) : Optional.empty();
            joined.add(heading.map(line::withText).orElse(line).at(joined.size()));
            index += heading.isPresent() ? 1 : 0;
        }
        return joined;
    }

    private static Optional<Slice> heading(Line line, Line below, Words words) {
        boolean near = below.gap() == 0 && !below.newPage() && line.length() + below.length() < LONGEST;
        boolean open = line.key().startsWith(FIRST_WORD) && line.key().length() > FIRST_WORD.length() && words.label(below.slice()).isEmpty();
        if (!near || !open || isDated(line.slice(), words)) {
            return Optional.empty();
        }
        int between = below.slice().start() - line.slice().end();
        Slice both = new Slice(line.text() + "\n" + " ".repeat(Math.max(0, between - 1)) + below.text(), line.slice().start());
        return Optional.of(both).filter(heading -> isDated(heading, words));
    }

    private static boolean isDated(Slice line, Words words) {
        return words.heading(line)
                .filter(Heading::standsAlone)
                .flatMap(Heading::body)
                .filter(body -> body.body().isPresent() && body.date().isPresent())
                .isPresent();
    }
}
