package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The case's number behind the item's, with the title below both: {@code 41. Journalnr. 08.02.00P20}, {@code Nye bænke}. */
final class LabelledNumberSeam implements Seam {

    private static final int ENOUGH = 2;
    /** {@code J.nr. 5} */
    private static final int LONGEST_COUNT = 4;
    private static final String COLUMN = "   ";

    private final Words words;
    private final boolean usual;

    LabelledNumberSeam(List<Line> lines, Words words) {
        this.words = words;
        this.usual = lines.stream().filter(line -> caseNumber(line).isPresent()).limit(ENOUGH).count() == ENOUGH;
    }

    @Override
    public List<Line> parts(Line line) {
        return usual
                ? caseNumber(line).map(label -> divided(line, label.start() - line.slice().start())).orElse(List.of(line))
                : List.of(line);
    }

    /** The number of the item, that of the case with its label, and what says whether the item is open. */
    private List<Line> divided(Line line, int label) {
        List<Line> parts = line.divided(label);
        Slice value = words.label(parts.get(1).slice()).map(Label::value).orElseThrow();
        int state = withoutState(value).length();
        return state == value.length()
                ? parts
                : Stream.concat(Stream.of(parts.get(0)), parts.get(1).divided(value.start() + state - parts.get(1).slice().start()).stream()).toList();
    }

    private Optional<Slice> caseNumber(Line line) {
        return Marker.of(line.slice()).filter(marker -> !marker.standsAlone()).map(Marker::rest).filter(rest -> words.label(rest).filter(this::isNumber).isPresent());
    }

    private boolean isNumber(Label label) {
        boolean ofCase = label.is(LabelKind.CASE_NUMBER) || label.is(LabelKind.JOURNAL_NUMBER);
        Slice value = withoutState(label.value()).stripStart(":").stripEnd(".");
        boolean counted = label.is(LabelKind.JOURNAL_NUMBER) && value.length() <= LONGEST_COUNT && CaseLines.inJournal(value).isPresent();
        return ofCase && (counted || CaseLines.own(value).filter(value::equals).isPresent());
    }

    /** {@code 08.02.00P20          Åben}: whether the item is open stands in a column of its own. */
    private Slice withoutState(Slice value) {
        int gap = value.raw().indexOf(COLUMN);
        boolean state = gap > 0 && words.label(value.from(gap).trim())
                .filter(label -> label.value().isEmpty() && (label.is(LabelKind.OPEN) || label.is(LabelKind.CLOSED))).isPresent();
        return state ? value.to(gap) : value;
    }
}
