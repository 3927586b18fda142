package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.Optional;

/**
 * Divides the user's own mark of items from the number or title behind it: {@code Ærinde 4 Nye bænke}. Where numbers
 * follow it anywhere, the word without one is text.
 */
final class ItemMarkSeam implements Seam {

    private final Words words;
    private final boolean numbered;

    private ItemMarkSeam(Words words, boolean numbered) {
        this.words = words;
        this.numbered = numbered;
    }

    static ItemMarkSeam of(List<Line> lines, Words words) {
        boolean given = words.lexicon().knows(LabelKind.ITEM_MARK);
        return new ItemMarkSeam(words, given && lines.stream().anyMatch(line -> new ItemMarkSeam(words, true).value(line).isPresent()));
    }

    @Override
    public List<Line> parts(Line line) {
        return value(line).map(value -> line.divided(value.start() - line.slice().start())).orElse(List.of(line));
    }

    private Optional<Slice> value(Line line) {
        return words.lexicon().knows(LabelKind.ITEM_MARK)
                ? words.label(line.slice()).filter(label -> label.is(LabelKind.ITEM_MARK)).map(Label::value)
                        .filter(value -> !value.isEmpty() && (!numbered || Marker.of(value).isPresent()))
                : Optional.empty();
    }
}
