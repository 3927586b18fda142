package dk.referat.lexicon;

/**
 * A mistake in a lexicon file (<em>fejl i en ordliste</em>). The message names the file, the line, what stands there and
 * what may stand there.
 */
public final class LexiconException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The line, from 1. */
    private final int line;

    LexiconException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
        this.line = line;
    }

    /**
     * {@return the line of the mistake, from 1}
     */
    public int line() {
        return line;
    }
}
