package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.layout.sheet.Words;
import java.util.List;

/** A title joined to the words of a link that repeat it: {@code 3. EventueltFold ud: Eventuelt}. */
final class TitleSeam implements Seam {

    private static final int SHORTEST = 4;

    private final Words words;

    TitleSeam(Words words) {
        this.words = words;
    }

    @Override
    public List<Line> parts(Line line) {
        String text = line.text();
        for (int at : Joints.in(text).toArray()) {
            if (repeats(line, at)) {
                List<Line> parts = line.divided(at);
                return List.of(parts.get(0), parts.get(1).asLink());
            }
        }
        return List.of(line);
    }

    private boolean repeats(Line line, int at) {
        if (Character.isDigit(line.text().charAt(at)) || words.kind(line.text().substring(0, at)).isPresent()) {
            return false;
        }
        String title = TitleParts.lineKey(line.slice().to(at), words.lexicon());
        String tail = TitleParts.key(line.text().substring(at));
        return title.length() >= SHORTEST && tail.length() > title.length() && tail.endsWith(title);
    }
}
