package dk.referat.internal.layout.start;

import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.text.Slice;
import java.util.Optional;

/**
 * A line at which an item may begin.
 *
 * @param line the line of the number, or of the title where there is no number
 * @param title the line of the title; the same line as a rule
 * @param marker the number
 * @param style lines of one style mark items alike
 * @param score the evidence of the line and its neighbours
 * @param headed whether what stands behind it is the head of an item
 * @param listed whether the numbers before or after it stand right beside it, as in a list
 * @param closed whether it is marked closed
 * @param entry which entry of the contents it is, or -1
 */
public record Candidate(int line, int title, Optional<Marker> marker, String style, double score,
        boolean headed, boolean listed, boolean closed, int entry) {

    static final String UNNUMBERED = "";
    /** Items without titles, which begin with a line of metadata. */
    static final String UNTITLED = "-";
    /** Items without titles and metadata, which begin with the first heading of the template. */
    static final String UNTITLED_HEADING = "=";

    /** Items of an agenda that is a list of titles. */
    static final String ENTRY = "list";
    /** Items whose titles have a bullet for a number. */
    static final String BULLETED = "•";
    static final String BULLETS = "•·▪∙◦*";

    private static final String FROZEN = "!";

    Candidate withScore(double other) {
        return new Candidate(line, title, marker, style, other, headed, listed, closed, entry);
    }

    /** Of a style whose number stays the same from item to item. */
    Candidate frozen() {
        return new Candidate(line, title, marker, style + FROZEN, score, headed, listed, closed, entry);
    }

    /** A title in a list, and nothing more. */
    Candidate asEntry() {
        return new Candidate(line, title, marker, ENTRY, score, headed, listed, closed, entry);
    }

    boolean isFrozen() {
        return style.endsWith(FROZEN);
    }

    /** The first line of number and title. */
    public int first() {
        return Math.min(line, title);
    }

    /** The last line of number and title. */
    public int last() {
        return Math.max(line, title);
    }

    public boolean isTitled() {
        return !style.equals(UNTITLED) && !beginsWithHeading();
    }

    /** Whether the item is closed, and nothing but its number is printed. */
    public boolean isWithheld() {
        return closed && line == title && marker.filter(Marker::standsAlone).isPresent();
    }

    /** Whether the item is a title in a list, and nothing more. */
    public boolean isEntry() {
        return style.equals(ENTRY);
    }

    /** The words of a line of the title, without the bullet that stands for a number. */
    public Slice withoutBullet(Slice words) {
        return style.equals(BULLETED) ? words.stripStart(BULLETS) : words;
    }

    public boolean beginsWithHeading() {
        return style.equals(UNTITLED_HEADING);
    }

    boolean isWorded() {
        return marker.filter(Marker::isWorded).isPresent();
    }

    boolean isNumbered() {
        return marker.isPresent();
    }
}
