package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the lines of one entry of the contents. */
final class EntryBuilder {

    private final Lexicon lexicon;
    private final List<Integer> lines = new ArrayList<>();
    private final List<TitleParts> titles = new ArrayList<>();
    private Optional<Marker> marker = Optional.empty();
    private Optional<Slice> page = Optional.empty();

    EntryBuilder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Optional<Integer> number() {
        return marker.map(Marker::number);
    }

    boolean hasTitle() {
        return !titles.isEmpty();
    }

    boolean hasPage() {
        return page.isPresent();
    }

    void number(int line, Marker number) {
        lines.add(line);
        marker = Optional.of(number);
    }

    void page(int line, Slice number) {
        line(line);
        page = Optional.of(number);
    }

    void title(int line, Slice words) {
        line(line);
        Slice trimmed = words.trim();
        if (!trimmed.isEmpty()) {
            titles.add(TitleParts.of(trimmed, lexicon));
        }
    }

    private void line(int line) {
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    Contents.Entry build(boolean closed) {
        boolean marked = titles.size() > 1 && (isMark(titles.get(0)) || isMark(titles.get(titles.size() - 1)));
        if (marked) {
            titles.remove(isMark(titles.get(0)) ? 0 : titles.size() - 1);
        }
        boolean withheld = titles.size() == 1
                && lexicon.labels(titles.get(0).title().stripStart("([").stripEnd(")]").raw()).contains(LabelKind.CLOSED);
        return new Contents.Entry(
                List.copyOf(lines), marker.map(Marker::printed), List.copyOf(titles), page, closed || marked || marker.filter(Marker::isClosed).isPresent(), withheld);
    }

    /** {@code Lukket} on a line of its own above the title, or below it. */
    private boolean isMark(TitleParts line) {
        return lexicon.labels(line.title().raw()).contains(LabelKind.CLOSED);
    }

    int first() {
        return lines.get(0);
    }
}
