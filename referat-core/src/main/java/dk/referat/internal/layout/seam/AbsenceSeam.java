package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ruling behind the names of those absent: {@code Fraværende: Gitte Holm Godkendt.}, {@code Afbud: Per KragDrøftet.} */
final class AbsenceSeam implements Seam {

    private static final int LONGEST = 300;
    private static final Pattern RULED = Pattern.compile(
            "(?U)^(\\p{L}[\\p{L} ]{3,40}):\\s*(?:\\p{Lu}[^.:]*[\\p{Ll})])\\s?(?=(\\p{Lu}\\p{Ll}{5,})\\.(?:\\s|$))");

    private final Words words;

    AbsenceSeam(Words words) {
        this.words = words;
    }

    @Override
    public List<Line> parts(Line line) {
        String text = line.text();
        if (text.length() > LONGEST || text.indexOf(':') < 0 || text.indexOf('.') < 0) {
            return List.of(line);
        }
        Matcher ruled = RULED.matcher(text);
        boolean divided = ruled.find()
                && words.lexicon().labels(ruled.group(1)).contains(LabelKind.ABSENTEES)
                && words.isRuling(line.slice().cut(ruled.start(2), ruled.end(2)));
        return divided ? line.divided(ruled.start(2)) : List.of(line);
    }
}
