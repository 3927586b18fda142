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

/** The case's number behind the item's, with the title below both: {@code 41. Journalnr. 08.02.00P20}, {@code Nye bænke}. */
final class LabelledNumberSeam implements Seam {

    private static final int ENOUGH = 2;

    private final Words words;
    private final boolean usual;

    LabelledNumberSeam(List<Line> lines, Words words) {
        this.words = words;
        this.usual = lines.stream().filter(line -> caseNumber(line).isPresent()).limit(ENOUGH).count() == ENOUGH;
    }

    @Override
    public List<Line> parts(Line line) {
        return usual
                ? caseNumber(line).map(label -> line.divided(label.start() - line.slice().start())).orElse(List.of(line))
                : List.of(line);
    }

    private Optional<Slice> caseNumber(Line line) {
        return Marker.of(line.slice()).filter(marker -> !marker.standsAlone()).map(Marker::rest).filter(rest -> words.label(rest).filter(LabelledNumberSeam::isNumber).isPresent());
    }

    private static boolean isNumber(Label label) {
        boolean ofCase = label.is(LabelKind.CASE_NUMBER) || label.is(LabelKind.JOURNAL_NUMBER);
        Slice value = label.value().stripStart(":").stripEnd(".");
        return ofCase && CaseLines.own(value).filter(value::equals).isPresent();
    }
}
