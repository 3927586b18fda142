package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A heading, or a label of the heading block, joined to the text above it: {@code … den 6. maj 2026.Beslutning},
 * {@code BeslutningssagIndstilling}. Where no sentence ends before it, the words above must be known: a fixed word, or a
 * title that is printed elsewhere too.
 */
final class TailSeam implements Seam {

    private static final int LONGEST = 40;
    private static final Set<LabelKind> MEETING = EnumSet.of(
            LabelKind.PARTICIPANTS, LabelKind.ABSENTEES, LabelKind.PLACE, LabelKind.DATE, LabelKind.TIME);

    private final List<Line> lines;
    private final Words words;
    private final Set<String> alone;
    /** Read from the lines when the first of them could end in a heading. */
    private final Set<String> titles = new HashSet<>();

    TailSeam(List<Line> lines, Words words) {
        this.lines = lines;
        this.words = words;
        this.alone = lines.stream().map(Line::key).filter(key -> key.length() < LONGEST).collect(Collectors.toSet());
    }

    @Override
    public List<Line> parts(Line line) {
        String text = line.text();
        int from = Joints.in(text)
                .filter(at -> text.length() - at < LONGEST && Character.isUpperCase(text.charAt(at)))
                .filter(at -> isSeam(line, at))
                .findFirst()
                .orElse(0);
        return from > 0 ? line.divided(from) : List.of(line);
    }

    private boolean isSeam(Line line, int at) {
        String tail = line.text().substring(at);
        Optional<SectionKind> kind = words.kind(tail);
        boolean sentenceEnds = !Character.isLetter(line.text().charAt(at - 1));
        if (kind.isEmpty()) {
            return sentenceEnds && at > 3 && isLabel(tail);
        }
        boolean used = Heading.isStrong(kind.get()) || alone.contains(Lexicon.key(tail))
                || words.isRuling(line.slice().to(at));
        return sentenceEnds ? used && at > 3 : isKnown(line, at);
    }

    /** {@code Referat fra mødet den 6. maj 2026Deltagere:} */
    private boolean isLabel(String tail) {
        return tail.endsWith(":") && words.lexicon().labels(tail).stream().anyMatch(MEETING::contains);
    }

    private boolean isKnown(Line line, int at) {
        String above = line.text().substring(0, at);
        Set<LabelKind> label = words.lexicon().labels(above);
        return !label.isEmpty() || words.kind(above).isPresent()
                || isTitle(line.slice().to(at));
    }

    private boolean isTitle(Slice above) {
        if (titles.isEmpty()) {
            lines.forEach(line -> titles.add(TitleParts.lineKey(line.slice(), words.lexicon())));
        }
        return titles.contains(TitleParts.lineKey(above, words.lexicon()));
    }
}
