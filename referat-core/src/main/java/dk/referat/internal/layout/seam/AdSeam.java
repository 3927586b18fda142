package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.AdMark;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.ToldAgenda;
import dk.referat.internal.layout.sheet.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The mark of an item of a listed agenda and what was said under it on one line: {@code Ad 2) Stien er anlagt.} */
final class AdSeam implements Seam {

    /** Where the lines with such marks begin in the text. */
    private final Set<Integer> told;

    AdSeam(List<Line> lines, Words words) {
        this.told = ToldAgenda.of(lines, words).stream().flatMap(agenda -> agenda.told().stream())
                .map(index -> lines.get(index).slice().start()).collect(Collectors.toSet());
    }

    @Override
    public List<Line> parts(Line line) {
        return AdMark.of(line.slice())
                .filter(marker -> !marker.standsAlone() && told.contains(line.slice().start()))
                .map(marker -> line.divided(marker.rest().start() - line.slice().start()))
                .orElse(List.of(line));
    }
}
