package dk.referat.internal.layout;

import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Collects the roles in the order of the document and remembers which lines have one. */
final class Roles {

    private final List<RolePart> parts = new ArrayList<>();
    private final BitSet lines = new BitSet();

    void add(Role role, Line line, Slice slice) {
        if (!slice.isEmpty()) {
            parts.add(new RolePart(role, slice, line.index()));
            lines.set(line.index());
        }
    }

    /** A role without text: it says that something begins. */
    void begin(Role role, Line line) {
        parts.add(new RolePart(role, line.slice().to(0), line.index()));
    }

    /** A role that covers a line whose parts have roles of their own, or an empty cell. */
    void mark(Role role, Line line, Slice slice) {
        parts.add(new RolePart(role, slice, line.index()));
        lines.set(line.index());
    }

    void whole(Role role, Line line) {
        add(role, line, line.slice());
    }

    boolean has(Line line) {
        return lines.get(line.index());
    }

    List<RolePart> parts() {
        return List.copyOf(parts);
    }
}
