package dk.referat.internal.layout;

import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the items of minutes without headings of sections: an unbroken run of numbers from 1 on, each at the beginning of
 * a paragraph, below a line that says that these are minutes or who met.
 */
final class InformalMinutes {

    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_TITLE = 100;
    private static final Set<LabelKind> OF_MINUTES = Set.of(
            LabelKind.DOCUMENT_MINUTES, LabelKind.DOCUMENT_AGENDA, LabelKind.PARTICIPANTS, LabelKind.ABSENTEES);

    private final Sheet sheet;
    private final Contents contents;

    InformalMinutes(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    List<Candidate> find() {
        List<Candidate> run = new ArrayList<>();
        for (int index = 0; index < sheet.size(); index++) {
            Optional<Marker> marker = start(index);
            if (marker.isPresent() && marker.get().number() == run.size() + 1 && isOf(run, marker.get())) {
                run.add(new Candidate(index, index, marker, marker.get().style(), 0, false, false, false, -1));
            }
        }
        return run.size() < SHORTEST_RUN || !saysWhatItIs(run.get(0).line()) ? List.of() : List.copyOf(run);
    }

    private Optional<Marker> start(int index) {
        Facts fact = sheet.at(index);
        boolean begins = !sheet.furniture().get(index) && !contents.holds(index) && sheet.isApart(index)
                && fact.line().length() < LONGEST_TITLE;
        return fact.marker().filter(marker -> begins && !marker.standsAlone() && Character.isUpperCase(marker.rest().raw().charAt(0)));
    }

    private static boolean isOf(List<Candidate> run, Marker marker) {
        return run.isEmpty() || run.get(0).style().equals(marker.style());
    }

    private boolean saysWhatItIs(int first) {
        return sheet.facts().subList(0, first).stream().anyMatch(fact -> OF_MINUTES.stream().anyMatch(fact::isLabel));
    }
}
