package dk.referat.model;

import dk.referat.source.Span;
import java.util.Objects;

/**
 * An attachment that an item lists (<em>bilag</em>).
 *
 * @param name the printed line, without list marker and <em>Åben</em>
 * @param closed whether it is marked closed
 * @param span where it stands
 */
public record Attachment(String name, boolean closed, Span span) implements Element {

    /** Checks that nothing is null. */
    public Attachment {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
