package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import java.util.Optional;

/**
 * What stands before a numbered line's text: {@code Punkt 7:}, {@code 7.}, {@code • 191.}
 *
 * @param style the mark with {@code #} for the number; lines of one kind have one style
 * @param number the number
 * @param letter the letter behind it ({@code 40a}), empty where there is none
 * @param printed the number as printed, letter included
 * @param rest what follows, empty where the number stands alone
 */
public record Marker(String style, int number, String letter, Slice printed, Slice rest) {

    private static final String CLOSED = "lukket ";

    public static Optional<Marker> of(Slice line) {
        return new MarkerScanner(line).scan();
    }

    public boolean isWorded() {
        return style.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether initials stand before the number, as part of it: {@code HR 4.} */
    public boolean isInitialed() {
        return Character.isUpperCase(printed.raw().charAt(0));
    }

    /** The same number without what follows it. */
    Marker alone() {
        return standsAlone() ? this : new Marker(style.replaceFirst(" -?$", "") + '|', number, letter, printed, rest.from(rest.length()));
    }

    /** The same number, marked as another one is. */
    Marker as(Marker other) {
        return new Marker(other.style(), number, letter, printed, rest);
    }

    /** The same number, with what follows it up to an offset in the source. */
    public Marker before(int end) {
        return new Marker(style, number, letter, printed, rest.to(Math.max(0, Math.min(rest.length(), end - rest.start()))).trim());
    }

    /** Whether the word before the number says that the item is closed. */
    public boolean isClosed() {
        return style.startsWith(CLOSED);
    }

    public boolean standsAlone() {
        return rest.isEmpty();
    }
}
