package dk.referat.examples.ballots;

import dk.referat.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The minutes that the tests read. */
final class Sample {

    private static final String NAME = "referat.txt";

    private Sample() {}

    static SourceText read() {
        try (InputStream in = Sample.class.getResourceAsStream(NAME)) {
            return SourceText.decode(NAME, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
