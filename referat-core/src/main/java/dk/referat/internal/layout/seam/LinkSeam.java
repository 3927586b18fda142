package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.List;

/** The words of a link joined to what stood beside it: {@code UdskrivSagsnr.: 26/1042}. */
final class LinkSeam implements Seam {

    private static final int LONGEST = 40;

    private final Words words;

    LinkSeam(Words words) {
        this.words = words;
    }

    @Override
    public List<Line> parts(Line line) {
        String text = line.text();
        for (int at : Joints.in(text).toArray()) {
            if (at < LONGEST && isLink(text.substring(0, at))) {
                List<Line> parts = line.divided(at);
                return List.of(parts.get(0).asLink(), parts.get(1));
            }
            if (text.length() - at < LONGEST && isLink(text.substring(at))) {
                List<Line> parts = line.divided(at);
                return List.of(parts.get(0), parts.get(1).asLink());
            }
        }
        return List.of(line);
    }

    private boolean isLink(String printed) {
        return words.lexicon().labels(printed).contains(LabelKind.FURNITURE);
    }
}
