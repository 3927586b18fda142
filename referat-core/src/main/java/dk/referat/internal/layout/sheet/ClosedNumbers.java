package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of items that say beside them that the item is closed, above the title: {@code Sag nr. 4 (lukket sag)}. */
public final class ClosedNumbers {

    private static final int ENOUGH = 2;

    private ClosedNumbers() {}

    /** The same lines; such a number stands alone, as those of the other items do. */
    public static List<Facts> resolve(List<Facts> facts, Words words) {
        List<Facts> resolved = new ArrayList<>(facts);
        for (int at = 0; at + 1 < facts.size(); at++) {
            Facts fact = facts.get(at);
            Optional<Marker> marker = fact.marker().filter(mark -> isClosed(mark.rest(), words)).map(Marker::alone);
            if (marker.isPresent() && isTitle(facts.get(at + 1)) && facts.stream().filter(other -> isAlike(marker.get(), other)).count() >= ENOUGH) {
                resolved.set(at, fact.withMarker(marker.get()));
            }
        }
        return List.copyOf(resolved);
    }

    /** Whether such a mark stands before the number of a line, {@code Lukket punkt 4}, or alone behind it. */
    public static boolean isMarked(Line line, Marker marker, Words words) {
        int number = marker.printed().start() - line.slice().start();
        Slice behind = line.slice().from(number + marker.printed().length()).stripStart(".:)-– ");
        return isClosed(line.slice().to(number), words) || marker.standsAlone() && isClosed(behind, words);
    }

    private static boolean isClosed(Slice rest, Words words) {
        return words.lexicon().labels(rest.trim().stripStart("([").stripEnd(")]").raw()).contains(LabelKind.CLOSED);
    }

    private static boolean isTitle(Facts below) {
        return below.line().gap() == 0 && below.line().isTitleLike() && below.marker().isEmpty() && below.heading().isEmpty()
                && !below.ruling() && !Metadata.isOfItem(below);
    }

    private static boolean isAlike(Marker marker, Facts other) {
        return other.marker().filter(mark -> mark.style().equals(marker.style())).isPresent();
    }
}
