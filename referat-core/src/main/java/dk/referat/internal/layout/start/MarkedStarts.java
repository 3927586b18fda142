package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds items behind the mark that the user's lexicon gives: a user who says what begins items is not second-guessed. */
final class MarkedStarts {

    private final Sheet sheet;
    private final Contents contents;
    private final TitleEvidence evidence;

    MarkedStarts(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
        this.evidence = new TitleEvidence(sheet, contents);
    }

    List<Candidate> find() {
        return IntStream.range(0, sheet.size())
                .filter(index -> sheet.at(index).isOnly(LabelKind.ITEM_MARK) && !contents.holds(index))
                .filter(index -> sheet.next(index) < sheet.size())
                .mapToObj(this::behind)
                .toList();
    }

    private Candidate behind(int mark) {
        int line = sheet.next(mark);
        Optional<Marker> marker = sheet.at(line).marker();
        int next = sheet.next(line);
        int title = marker.filter(Marker::standsAlone).isPresent() && next < sheet.size() ? next : line;
        String style = (sheet.line(mark).text() + " " + marker.map(Marker::style).orElse("")).strip();
        return new Candidate(line, title, marker, style, 0, evidence.isHeaded(title), false, false, contents.indexOf(sheet.titleKey(title)));
    }
}
