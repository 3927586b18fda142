package dk.referat.internal.layout;

import dk.referat.internal.layout.furniture.FurnitureFinder;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Times;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.DanishDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the minutes of another meeting begin: a heading of a document that names another body or another day than
 * the heading before, with lines of items between the two.
 */
final class MeetingSplitter {

    private static final int HEADING_LINES = 10;

    private final List<Facts> facts;
    private final BitSet furniture;
    private final Words words;
    private final Times times;

    MeetingSplitter(List<Facts> facts, Words words, Times times) {
        this.facts = facts;
        this.furniture = new FurnitureFinder(facts, words).find();
        this.words = words;
        this.times = times;
    }

    /** What the heading of a meeting names. */
    private record Named(Optional<LocalDate> day, Optional<String> body) {

        boolean differs(Named other) {
            return day.isPresent() && other.day.isPresent() && !day.equals(other.day)
                    || body.isPresent() && other.body.isPresent() && !body.equals(other.body);
        }
    }

    /** The first lines of all meetings but the first. */
    List<Line> starts() {
        List<Line> starts = new ArrayList<>();
        Optional<Named> before = Optional.empty();
        boolean decided = false;
        for (int index = 0; index < facts.size(); index++) {
            decided |= facts.get(index).heading().isPresent() || facts.get(index).body().isPresent();
            Optional<Named> named = isTitle(index) ? named(index) : Optional.empty();
            if (named.isPresent() && before.isEmpty()) {
                before = named;
                decided = false;
            } else if (named.isPresent() && decided && named.get().differs(before.get())) {
                starts.add(facts.get(firstOfHeading(index)).line());
                before = named;
                decided = false;
            }
        }
        return starts;
    }

    /** {@code Referat}, {@code DAGSORDEN Byrådet}: the kind of document opens its heading. */
    private boolean isTitle(int index) {
        Facts fact = facts.get(index);
        boolean titled = fact.isLabel(LabelKind.DOCUMENT_MINUTES) || fact.isLabel(LabelKind.DOCUMENT_AGENDA);
        return titled && !furniture.get(index) && !fact.line().isSentence() && fact.marker().isEmpty() && isApart(index);
    }

    private boolean isApart(int index) {
        return index == 0 || facts.get(index).line().gap() > 0 || facts.get(index).line().newPage() || isName(index - 1);
    }

    /** A heading is one where a day stands in it before the first line of an item. */
    private Optional<Named> named(int title) {
        Optional<LocalDate> day = Optional.empty();
        Optional<String> body = index(title - 1).filter(this::isName).map(at -> facts.get(at).line().key());
        for (int index = title; index < Math.min(title + HEADING_LINES, facts.size()) && (day.isEmpty() || body.isEmpty()); index++) {
            Facts fact = facts.get(index);
            if (fact.heading().isPresent() || fact.marker().isPresent() && day.isPresent()) {
                break;
            }
            Slice slice = fact.line().slice();
            day = day.or(() -> times.dates(slice.raw(), slice.start()).stream().map(DanishDate::value).flatMap(Optional::stream).findFirst());
            body = body.or(() -> body(fact));
        }
        Optional<String> found = body;
        return day.map(date -> new Named(Optional.of(date), found));
    }

    private Optional<String> body(Facts fact) {
        Slice name = fact.isLabel(LabelKind.COMMITTEE) || fact.isLabel(LabelKind.DOCUMENT_MINUTES) || fact.isLabel(LabelKind.DOCUMENT_AGENDA)
                ? fact.label().get().value().stripStart(":")
                : fact.line().slice();
        return words.lexicon().isBody(name.raw()) ? Optional.of(Lexicon.key(name.raw())) : Optional.empty();
    }

    private Optional<Integer> index(int index) {
        return index >= 0 && index < facts.size() ? Optional.of(index) : Optional.empty();
    }

    /** The name of the body or the municipality, which may stand above the kind of document. */
    private boolean isName(int index) {
        Facts fact = facts.get(index);
        return words.lexicon().isBody(fact.line().text()) || fact.line().key().endsWith(" kommune");
    }

    private int firstOfHeading(int title) {
        int first = title;
        while (first > 0 && isName(first - 1)) {
            first--;
        }
        return first;
    }
}
