package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Value;
import dk.referat.source.Span;
import java.util.List;

/** Reads values for tests and holds each against the text that it was read from. */
final class Read {

    /** Anything but 0, so that spans must be counted from it. */
    private static final int OFFSET = 17;

    private static final ValueReader READER = new ValueReader();

    private Read() {}

    static List<Value> values(String text) {
        List<Value> values = READER.values(text, OFFSET);
        values.forEach(value -> assertPlace(text, value));
        return values;
    }

    static <V extends Value> List<V> all(Class<V> kind, String text) {
        return values(text).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The only value of a kind that a text holds. */
    static <V extends Value> V only(Class<V> kind, String text) {
        List<V> found = all(kind, text);
        assertEquals(1, found.size(), () -> "of " + text + " were read " + found);
        return found.get(0);
    }

    private static void assertPlace(String text, Value value) {
        Span span = value.span();
        String slice = text.substring(span.start() - OFFSET, span.end() - OFFSET);
        assertEquals(slice, value.printed(), () -> "place of " + value);
    }
}
