package dk.referat.internal.layout;

import dk.referat.model.SectionKind;
import java.util.List;
import java.util.Optional;

/** A heading joined to the text below it: {@code BeslutningGodkendt.}, {@code Bilag- Ansøgning}. */
final class HeadingSeam implements Seam {

    private static final int LONGEST = 60;

    private final Words words;
    private final boolean usual;

    private HeadingSeam(Words words, boolean usual) {
        this.words = words;
        this.usual = usual;
    }

    /** One line may join by chance; of several, each is an extractor's work. */
    static HeadingSeam of(List<Line> joined, Words words) {
        HeadingSeam every = new HeadingSeam(words, true);
        return new HeadingSeam(words, joined.stream().filter(line -> every.end(line.text()) > 0).count() >= 2);
    }

    @Override
    public List<Line> parts(Line line) {
        int end = end(line.text());
        return end > 0 ? line.divided(end) : List.of(line);
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
        return kind.filter(known -> usual || HeadingFinder.isStrong(known)).isPresent();
    }
}
