package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/** Finds items that all have the number 1, because the text between them cut their list: {@code 1. Stier}, text, {@code 1. Eventuelt}. */
final class RestartedNumbers {

    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 120;

    private RestartedNumbers() {}

    /** Short lines between blank lines at one indent, and no other number there. */
    static List<Candidate> find(Sheet sheet, Contents contents) {
        List<Facts> ones = sheet.facts().stream()
                .filter(fact -> !contents.holds(fact.line().index()) && isTitle(sheet, fact) && fact.marker().get().number() == 1)
                .toList();
        if (ones.size() < FEWEST) {
            return List.of();
        }
        Facts first = ones.get(0);
        boolean others = sheet.facts().stream().anyMatch(fact -> isLike(first, fact) && fact.marker().get().number() != 1);
        boolean alike = ones.stream().allMatch(fact -> isLike(first, fact));
        return others || !alike ? List.of() : ones.stream().map(RestartedNumbers::candidate).toList();
    }

    private static boolean isTitle(Sheet sheet, Facts fact) {
        Optional<Marker> marker = fact.marker().filter(mark -> !mark.standsAlone() && mark.letter().isEmpty() && !mark.isWorded());
        return marker.isPresent() && Character.isUpperCase(marker.get().rest().raw().charAt(0)) && fact.line().length() < LONGEST_TITLE
                && sheet.standsAlone(fact.line().index()) && !sheet.furniture().get(fact.line().index());
    }

    private static boolean isLike(Facts first, Facts fact) {
        return fact.marker().filter(marker -> marker.style().equals(first.marker().get().style())).isPresent()
                && fact.line().indent() == first.line().indent();
    }

    private static Candidate candidate(Facts fact) {
        int line = fact.line().index();
        return new Candidate(line, line, fact.marker(), fact.marker().get().style(), 0, false, false, false, -1);
    }
}
