package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.model.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading joined to the text below it: {@code BeslutningGodkendt.}, {@code Bilag- Ansøgning}. Where most are joined, so
 * is one that no list knows: {@code NaboforholdMarken ligger ved skoven.}
 */
final class HeadingSeam implements Seam {

    private static final int LONGEST = 60;
    private static final int MOST = 3;
    private static final Pattern UNKNOWN = Pattern.compile("(?U)^(\\p{Lu}\\p{Ll}{3,}(?: \\p{Ll}+){0,4})(?=\\p{Lu}\\p{Ll}* \\p{L}|\\p{Lu}\\p{Ll}+\\.$)");

    private final Words words;
    private final boolean usual;
    private final boolean always;

    private HeadingSeam(Words words, long known) {
        this.words = words;
        this.usual = known >= 2;
        this.always = known >= MOST;
    }

    /** One line may join by chance; of several, each is an extractor's work. */
    static HeadingSeam of(List<Line> joined, Words words) {
        HeadingSeam every = new HeadingSeam(words, MOST);
        return new HeadingSeam(words, joined.stream().filter(line -> every.end(line.text()) > 0).count());
    }

    @Override
    public List<Line> parts(Line line) {
        int end = end(line.text());
        return end > 0 ? line.divided(end) : unknown(line);
    }

    private List<Line> unknown(Line line) {
        Matcher heading = UNKNOWN.matcher(line.text());
        if (!always || line.shape() == Shapes.LINK || !heading.find()) {
            return List.of(line);
        }
        List<Line> parts = line.divided(heading.end());
        return List.of(parts.get(0).asHeading(), parts.get(1));
    }

    private int end(String text) {
        return Joints.in(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .filter(at -> Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(at - 1)))
                .filter(at -> isHeading(text.substring(0, at)))
                .findFirst()
                .orElse(0);
    }

    private boolean isHeading(String printed) {
        Optional<SectionKind> kind = words.kind(printed);
        return kind.filter(known -> usual || Heading.isStrong(known)).isPresent();
    }
}
