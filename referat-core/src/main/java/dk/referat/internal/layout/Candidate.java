package dk.referat.internal.layout;

import java.util.Optional;

/**
 * A line at which an item may begin.
 *
 * @param line the line of the number, or of the title where there is no number
 * @param title the line of the title; the same line as a rule
 * @param marker the number
 * @param style lines of one style mark items alike
 * @param score the evidence of the line and its neighbours
 * @param closed whether it is marked closed
 */
record Candidate(int line, int title, Optional<Marker> marker, String style, double score, boolean closed) {

    static final String UNNUMBERED = "";

    boolean isNumbered() {
        return marker.isPresent();
    }
}
