package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the items of an agenda that is a list and nothing else: {@code Åbent møde:} or {@code Følgende punkter behandles:},
 * and below it bullets, numbers or bare titles.
 */
final class AgendaList {

    private static final int FEWEST = 3;
    private static final int LONGEST = 250;
    private static final Pattern LEAD = Pattern.compile("(?iU)\\b(?:dagsorden(?:en)?|(?:dagsordens)?punkter)\\b.*:$");

    private final Sheet sheet;
    private final Contents contents;
    private final List<Candidate> entries = new ArrayList<>();
    private ListKind kind = ListKind.NONE;
    private Optional<Candidate> last = Optional.empty();

    AgendaList(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    List<Candidate> find() {
        if (!contents.entries().isEmpty()) {
            return List.of();
        }
        for (int index = sheet.furniture().nextClearBit(0); index < sheet.size(); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            if (!line(fact) && (fact.isStandaloneHeading() || fact.ruling())) {
                return List.of();
            }
        }
        return entries.size() < FEWEST ? List.of() : List.copyOf(entries);
    }

    /** Whether the line is of a list. */
    private boolean line(Facts fact) {
        if (isHeadOfList(fact)) {
            open(ListKind.ANY);
        } else if (LEAD.matcher(fact.line().text()).find()) {
            open(ListKind.MARKED);
        } else {
            return kind.isOpen() && entry(fact);
        }
        return true;
    }

    private void open(ListKind first) {
        kind = first;
        last = Optional.empty();
    }

    private boolean isHeadOfList(Facts fact) {
        return Groups.isGroup(fact, sheet.words().lexicon()) || fact.isOnly(LabelKind.DOCUMENT_AGENDA);
    }

    private boolean entry(Facts fact) {
        kind = kind.with(fact);
        if (kind.begins(fact) && fact.line().length() < LONGEST && follows(fact) && !isOfMeeting(fact)) {
            int index = fact.line().index();
            Optional<Marker> marker = kind.number(fact);
            Candidate entry = new Candidate(index, index, marker, Candidate.ENTRY, 0, false, true, false, -1);
            entries.add(entry);
            last = Optional.of(entry);
            return true;
        }
        if (fact.line().gap() > 0 || !kind.isMarked()) {
            kind = ListKind.NONE;
        }
        return false;
    }

    private boolean isOfMeeting(Facts fact) {
        return Metadata.isOfMeeting(fact) || last.isEmpty() && sheet.words().lexicon().isBody(fact.line().text());
    }

    private boolean follows(Facts fact) {
        Optional<Marker> before = last.flatMap(Candidate::marker);
        return before.isEmpty() || fact.marker().filter(marker -> marker.number() == before.get().number() + 1).isPresent();
    }
}
