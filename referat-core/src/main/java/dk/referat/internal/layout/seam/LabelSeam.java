package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.Set;

/** Labels of the heading block joined to their values: {@code MødestedRådssalen}, {@code UdvalgTeknikudvalget}. */
final class LabelSeam implements Seam {

    private static final int LONGEST = 40;
    private static final Set<LabelKind> LABELS = Set.of(
            LabelKind.DATE, LabelKind.TIME, LabelKind.START_TIME, LabelKind.END_TIME, LabelKind.PLACE,
            LabelKind.COMMITTEE, LabelKind.PARTICIPANTS, LabelKind.ABSENTEES);

    private final Words words;
    private final boolean usual;

    private LabelSeam(Words words, boolean usual) {
        this.words = words;
        this.usual = usual;
    }

    /** A name may begin with the word of a label; two different labels do not happen to. */
    static LabelSeam of(List<Line> joined, Words words) {
        LabelSeam every = new LabelSeam(words, true);
        long labels = joined.stream()
                .map(line -> line.text().substring(0, every.end(line.text())))
                .filter(label -> !label.isEmpty())
                .distinct()
                .count();
        return new LabelSeam(words, labels >= 2);
    }

    @Override
    public List<Line> parts(Line line) {
        int end = usual ? end(line.text()) : 0;
        return end > 0 ? line.divided(end) : List.of(line);
    }

    private int end(String text) {
        return Joints.in(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .filter(at -> Character.isLowerCase(text.charAt(at - 1)))
                .filter(at -> words.lexicon().labels(text.substring(0, at)).stream().anyMatch(LABELS::contains))
                .findFirst()
                .orElse(0);
    }
}
