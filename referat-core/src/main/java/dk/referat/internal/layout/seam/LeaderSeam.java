package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contents on one line: {@code Indholdsfortegnelse Skolevej........ 3 Stivej ........ 4 Eventuelt ........ 5}. */
final class LeaderSeam implements Seam {

    private static final int ENOUGH = 3;
    private static final Pattern PAGE = Pattern.compile("(?U)\\.{5,} ?\\d{1,4} +(?=[\\p{Lu}\\d\"»”])");

    private final Words words;

    LeaderSeam(Words words) {
        this.words = words;
    }

    @Override
    public List<Line> parts(Line line) {
        List<Integer> pages = line.text().contains(".....") ? pages(line.text()) : List.of();
        if (pages.size() + 1 < ENOUGH) {
            return List.of(line);
        }
        List<Line> parts = new ArrayList<>();
        int from = label(line);
        if (from > 0) {
            parts.add(line.divided(from).get(0));
        }
        for (int page : pages) {
            parts.add(part(line, from, page));
            from = page;
        }
        parts.add(part(line, from, line.length()));
        return parts;
    }

    private static Line part(Line line, int from, int to) {
        Line part = line.withText(line.slice().cut(from, to).trim());
        return from == 0 ? part : part.below();
    }

    private static List<Integer> pages(String text) {
        List<Integer> pages = new ArrayList<>();
        Matcher page = PAGE.matcher(text);
        while (page.find()) {
            pages.add(page.end());
        }
        return pages;
    }

    private int label(Line line) {
        int blank = line.text().indexOf(' ');
        return blank > 0 && words.lexicon().labels(line.text().substring(0, blank)).contains(LabelKind.CONTENTS) ? blank : 0;
    }
}
