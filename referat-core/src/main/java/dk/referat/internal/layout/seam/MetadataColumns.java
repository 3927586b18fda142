package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.CaseBrackets;
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

/**
 * Metadata of an item in columns, and the bare number of a case beside what it is: {@code Åben sag      Sagsid: 22/1042      Sagsbeh.: ih},
 * {@code 22/1042 Beslutningssag}. A state of the item or a number without label stands among them.
 */
final class MetadataColumns implements Seam {

    private static final int LONGEST = 160;
    private static final Pattern COLUMNS = Pattern.compile("\\h{3,}");
    private static final Pattern NUMBER = Pattern.compile("^(\\d[\\p{Alnum}./-]{3,24})\\h{1,2}(?=\\p{Lu}\\p{Ll}{3,}$)");
    /** {@code 71/09}, {@code 71/2009}: the number of an item and its year, before its title. */
    private static final Pattern OF_YEAR = Pattern.compile("\\d{1,3}/(?:\\d{2}|19\\d{2}|20\\d{2})");
    private static final Set<LabelKind> STATES = Set.of(
            LabelKind.OPEN, LabelKind.CLOSED, LabelKind.TYPE_DECISION, LabelKind.TYPE_INFORMATION, LabelKind.TYPE_DISCUSSION);

    private final Words words;

    MetadataColumns(Words words) {
        this.words = words;
    }

    @Override
    public List<Line> parts(Line line) {
        if (line.length() > LONGEST || line.shape() == Shapes.ROW || !Words.hasDigit(line.text())) {
            return List.of(line);
        }
        List<Slice> parts = parts(line.slice());
        boolean metadata = parts.size() > 1 && parts.stream().allMatch(part -> isNumber(part) || isState(part) || isMetadata(part))
                && parts.stream().anyMatch(part -> isNumber(part) || isState(part));
        if (!metadata) {
            return List.of(line);
        }
        List<Line> lines = new ArrayList<>(List.of(line.withText(parts.get(0))));
        parts.stream().skip(1).forEach(part -> lines.add(line.withText(part).below()));
        return lines;
    }

    private static List<Slice> parts(Slice line) {
        Matcher number = NUMBER.matcher(line.raw());
        if (number.find()) {
            return List.of(line.to(number.end(1)), line.from(number.end()));
        }
        List<Slice> parts = new ArrayList<>();
        int from = 0;
        for (Matcher columns = COLUMNS.matcher(line.raw()); columns.find(); from = columns.end()) {
            parts.add(line.cut(from, columns.start()));
        }
        parts.add(line.from(from));
        return parts;
    }

    /** {@code 22/1042}, {@code [22/1042]} */
    private static boolean isNumber(Slice part) {
        return !OF_YEAR.matcher(part.raw()).matches() && CaseLines.isCaseLine(CaseBrackets.inside(part).orElse(part).raw());
    }

    private boolean isState(Slice part) {
        return !part.isEmpty() && STATES.stream().anyMatch(fact(part)::isOnly);
    }

    /** A label that has its value. */
    private boolean isMetadata(Slice part) {
        return words.label(part).filter(label -> !label.value().isEmpty()).isPresent() && Metadata.isOfItem(fact(part));
    }

    private Facts fact(Slice part) {
        return Facts.of(Line.of(0, Shapes.PLAIN, part, 0, false), words);
    }
}
