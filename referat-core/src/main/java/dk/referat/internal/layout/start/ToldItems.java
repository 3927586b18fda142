package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.AdMark;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.ToldAgenda;
import java.util.List;
import java.util.Optional;

/**
 * Finds the items of an agenda that is listed first and told of below: {@code Ad 2} above the title that the list has, or
 * above what was said and no title at all.
 */
final class ToldItems {

    private final Sheet sheet;
    private final Contents contents;

    ToldItems(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    List<Candidate> find() {
        List<Integer> told = ToldAgenda.of(sheet.facts().stream().map(Facts::line).toList(), sheet.words())
                .map(ToldAgenda::told).orElse(List.of());
        boolean titled = told.stream().filter(this::isAboveListed).count() * 2 > told.size();
        return told.stream().map(mark -> candidate(mark, titled)).toList();
    }

    private boolean isAboveListed(int mark) {
        int below = sheet.next(mark);
        return below < sheet.size() && contents.lists(sheet.titleKey(below));
    }

    private Candidate candidate(int mark, boolean titled) {
        Optional<Marker> marker = AdMark.of(sheet.line(mark).slice());
        int below = sheet.next(mark);
        boolean title = below < sheet.size() && (isAboveListed(mark) || titled && sheet.line(below).gap() == 0 && sheet.line(below).isTitleLike());
        return new Candidate(mark, title ? below : mark, marker, title ? marker.get().style() : Candidate.UNTITLED, 0, false, false, false, -1);
    }
}
