package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several metadata of an item on one line: {@code Sagsnr. 22/1042 / Beslutningssag / Åben}. */
final class MetadataSeam implements Seam {

    private static final int LONGEST = 160;
    private static final Set<LabelKind> TYPES = Set.of(LabelKind.TYPE_DECISION, LabelKind.TYPE_INFORMATION, LabelKind.TYPE_DISCUSSION);
    private static final Pattern DIVIDER = Pattern.compile("\\h++[/|·•]\\h++");
    /** Marks that may stand in a title too. */
    private static final Pattern WEAK = Pattern.compile("\\h++[-–]\\h++|[,;]\\h++");

    private final Words words;

    MetadataSeam(Words words) {
        this.words = words;
    }

    @Override
    public List<Line> parts(Line line) {
        if (line.length() > LONGEST || line.shape() == Shapes.ROW) {
            return List.of(line);
        }
        List<Slice> parts = parts(line.slice(), DIVIDER);
        if (parts.size() == 1 && Words.hasDigit(line.text())) {
            parts = parts(line.slice(), WEAK);
        }
        if (parts.size() == 1 || !areMetadata(parts) || !tells(line, parts)) {
            return List.of(line);
        }
        List<Line> lines = new ArrayList<>(List.of(line.withText(parts.get(0))));
        parts.stream().skip(1).forEach(part -> lines.add(line.withText(part).below()));
        return lines;
    }

    private static List<Slice> parts(Slice words, Pattern marks) {
        List<Slice> parts = new ArrayList<>();
        int from = 0;
        for (Matcher mark = marks.matcher(words.raw()); mark.find(); from = mark.end()) {
            parts.add(words.cut(from, mark.start()));
        }
        parts.add(words.from(from));
        return parts;
    }

    /** A number without its label stands beside a type. */
    private boolean areMetadata(List<Slice> parts) {
        boolean typed = parts.stream().anyMatch(this::isType);
        return parts.stream().allMatch(part -> isMetadata(part) || typed && CaseLines.isCaseLine(part.raw()));
    }

    private boolean isType(Slice part) {
        return TYPES.stream().anyMatch(words.lexicon().labels(part.raw())::contains);
    }

    /** {@code Orientering / Drøftelse} and {@code Åben / Lukket} leave open what the item is. */
    private boolean tells(Line line, List<Slice> parts) {
        return Words.hasDigit(line.text()) || parts.stream().filter(this::isState).count() == 1;
    }

    private boolean isState(Slice part) {
        return words.label(part).filter(label -> label.is(LabelKind.OPEN) || label.is(LabelKind.CLOSED)).isPresent();
    }

    private boolean isMetadata(Slice part) {
        if (part.isEmpty()) {
            return false;
        }
        Facts fact = Facts.of(Line.of(0, Shapes.PLAIN, part, 0, false), words);
        return Metadata.isOfItem(fact) || fact.isOnly(LabelKind.CLOSED);
    }
}
