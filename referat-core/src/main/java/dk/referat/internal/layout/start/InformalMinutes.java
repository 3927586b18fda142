package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the items of minutes without headings of sections: an unbroken run of numbers, each at the beginning of
 * a paragraph, below a line that says that these are minutes or who met.
 */
final class InformalMinutes {

    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_TITLE = 160;
    private static final String QUOTES = "”“„\"»«'";
    private static final Set<LabelKind> OF_MINUTES = Set.of(
            LabelKind.DOCUMENT_MINUTES, LabelKind.DOCUMENT_AGENDA, LabelKind.PARTICIPANTS, LabelKind.ABSENTEES,
            LabelKind.COMMITTEE, LabelKind.DATE, LabelKind.PLACE);

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
            if (marker.isPresent() && goesOn(run, marker.get())) {
                int title = marker.get().standsAlone() ? sheet.next(index) : index;
                run.add(new Candidate(index, title, marker, marker.get().style(), 0, false, false, false, -1));
            }
        }
        boolean enough = run.size() >= SHORTEST_RUN || !run.isEmpty() && run.get(0).isWorded();
        List<Candidate> found = enough ? run : RestartedNumbers.find(sheet, contents);
        return !found.isEmpty() && saysWhatItIs(found.get(0).line()) ? List.copyOf(found) : List.of();
    }

    private Optional<Marker> start(int index) {
        Facts fact = sheet.at(index);
        boolean free = !sheet.furniture().get(index) && !contents.holds(index) && fact.line().length() < LONGEST_TITLE;
        return fact.marker().filter(marker -> free && (marker.standsAlone() ? isAboveTitle(index) : isTitled(index, marker)));
    }

    private boolean isTitled(int index, Marker marker) {
        Slice title = marker.rest().stripStart(QUOTES);
        return (sheet.isApart(index) || isBelowLabel(index)) && !title.isEmpty() && Character.isUpperCase(title.raw().charAt(0));
    }

    /** The first item right below {@code Referat:}. */
    private boolean isBelowLabel(int index) {
        int above = sheet.previous(index);
        return above >= 0 && (sheet.at(above).isOnly(LabelKind.DOCUMENT_MINUTES) || sheet.at(above).isOnly(LabelKind.DOCUMENT_AGENDA));
    }

    /** {@code 3.} on a line of its own. */
    private boolean isAboveTitle(int index) {
        int title = sheet.next(index);
        return sheet.line(index).text().endsWith(".") && title < sheet.size() && sheet.at(title).marker().isEmpty()
                && Character.isUpperCase(sheet.line(title).text().charAt(0)) && sheet.line(title).length() < LONGEST_TITLE;
    }

    /** A run begins with 1; where a word says that it is an item, {@code Nr. 14}, with any number. */
    private static boolean goesOn(List<Candidate> run, Marker marker) {
        if (run.isEmpty()) {
            return marker.number() == 1 || marker.isWorded();
        }
        Marker last = run.get(run.size() - 1).marker().get();
        return last.style().equals(marker.style()) && isNext(last, marker);
    }

    /** Letters go on behind the number that they belong to: {@code 2}, {@code 2a}, {@code 3}. */
    private static boolean isNext(Marker last, Marker marker) {
        return marker.letter().isEmpty()
                ? marker.number() == last.number() + 1
                : marker.number() == last.number() && marker.letter().compareTo(last.letter()) > 0;
    }

    private boolean saysWhatItIs(int first) {
        return sheet.facts().subList(0, first).stream()
                .anyMatch(fact -> fact.body().isPresent() || OF_MINUTES.stream().anyMatch(fact::isLabel));
    }
}
