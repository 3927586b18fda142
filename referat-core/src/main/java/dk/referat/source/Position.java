package dk.referat.source;

/**
 * A line and a column for people (<em>linje og kolonne</em>); both begin at 1.
 *
 * @param line line, counted in line feeds as editors count them
 * @param column column, counted in UTF-16 code units
 */
public record Position(int line, int column) {

    /** Prints {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
