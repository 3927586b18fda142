package dk.referat.internal.layout.start;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.LeadIns;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.BitSet;
import java.util.Optional;

/** Finds numbered lines that are points of a sentence begun above: {@code Forvaltningen indstiller, at} / {@code 1. …}. */
final class LedPoints {

    private final Sheet sheet;
    private Optional<Marker> last = Optional.empty();
    private boolean open;

    private LedPoints(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The lines of a document that are points. */
    static BitSet points(Sheet sheet) {
        LedPoints leads = new LedPoints(sheet);
        BitSet points = new BitSet();
        for (int index = 0; index < sheet.size(); index++) {
            if (!sheet.furniture().get(index)) {
                points.set(index, leads.isPoint(index));
            }
        }
        return points;
    }

    private boolean isPoint(int index) {
        Facts fact = sheet.at(index);
        boolean point = open && fact.marker().filter(this::goesOn).isPresent();
        if (LeadIns.announces(fact.line().slice())) {
            open = true;
            last = point ? fact.marker() : Optional.empty();
        } else if (point) {
            last = fact.marker();
        } else if (last.isEmpty() || fact.isStandaloneHeading() || fact.body().isPresent() || fact.ruling()) {
            open = false;
        }
        return point;
    }

    /** The first point has the number 1; a later one goes on in the middle of the sentence, unlike the title of an item. */
    private boolean goesOn(Marker marker) {
        return last.map(before -> before.style().equals(marker.style()) && marker.number() == before.number() + 1
                        && !marker.standsAlone() && Character.isLowerCase(marker.rest().raw().charAt(0)))
                .orElse(marker.number() == 1);
    }
}
