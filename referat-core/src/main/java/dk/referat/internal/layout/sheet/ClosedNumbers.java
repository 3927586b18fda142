package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of items that say beside them that the item is closed, above the title: {@code Sag nr. 4 (lukket sag)}. */
public final class ClosedNumbers {

    private static final int ENOUGH = 2;

    private static final Pattern SEPARATORS = Pattern.compile("[.:)]");

    private ClosedNumbers() {}

    /** The same lines; such a number stands alone, as those of the other items do. */
    public static List<Facts> resolve(List<Facts> facts, Words words) {
        List<Facts> resolved = new ArrayList<>(facts);
        for (int at = 0; at + 1 < facts.size(); at++) {
            Facts fact = facts.get(at);
            Optional<Marker> marker = fact.marker().filter(mark -> isClosed(mark.rest(), words)).map(Marker::alone);
            if (marker.isPresent() && isTitle(marker.get(), facts.get(at + 1))) {
                List<Marker> others = facts.stream().flatMap(other -> other.marker().stream()).filter(other -> isAlike(marker.get(), other)).toList();
                if (others.size() >= ENOUGH) {
                    resolved.set(at, fact.withMarker(marker.get().as(others.get(0))));
                }
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
        return words.lexicon().labels(rest.trim().stripStart("([").stripEnd(")]:.").raw()).contains(LabelKind.CLOSED);
    }

    /** A word before the number says that it heads an item, also where the title is a paragraph, or a sentence, of its own. */
    private static boolean isTitle(Marker marker, Facts below) {
        boolean title = marker.isWorded() || below.line().gap() == 0 && below.line().isTitleLike();
        return title && below.marker().isEmpty() && below.heading().isEmpty() && !below.ruling() && !Metadata.isOfItem(below);
    }

    /** Of one style, but for the marks between number and title, which may stand behind the word that says closed. */
    private static boolean isAlike(Marker marker, Marker other) {
        return SEPARATORS.matcher(other.style()).replaceAll("").equals(SEPARATORS.matcher(marker.style()).replaceAll(""));
    }
}
