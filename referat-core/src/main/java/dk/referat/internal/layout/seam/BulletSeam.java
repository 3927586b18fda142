package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.List;

/** The bullet of a list whose entries are items: {@code • Sagsid.: 26/1042}. */
final class BulletSeam implements Seam {

    private static final int ENOUGH = 2;
    private static final String BULLETS = "•·▪∙◦";

    private final Words words;
    private final boolean usual;

    private BulletSeam(Words words, boolean usual) {
        this.words = words;
        this.usual = usual;
    }

    static BulletSeam of(List<Line> lines, Words words) {
        BulletSeam every = new BulletSeam(words, true);
        return new BulletSeam(words, lines.stream().filter(every::isBulleted).limit(ENOUGH).count() == ENOUGH);
    }

    @Override
    public List<Line> parts(Line line) {
        if (!usual || !isBulleted(line)) {
            return List.of(line);
        }
        List<Line> parts = line.divided(1);
        return List.of(parts.get(0).asLink(), parts.get(1));
    }

    private boolean isBulleted(Line line) {
        return line.length() > 2 && BULLETS.indexOf(line.text().charAt(0)) >= 0 && isBegun(line);
    }

    /** A link may stand before the case number, on the line of the bullet. */
    private boolean isBegun(Line line) {
        return words.label(line.slice().from(1).trim())
                .filter(label -> label.is(LabelKind.CASE_NUMBER) && line.text().indexOf(':') > 0
                        || label.is(LabelKind.FURNITURE) && label.value().isEmpty())
                .isPresent();
    }
}
