package dk.referat.internal.layout.role;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Collects the roles in the order of the document and remembers which lines have one. */
public final class Roles {

    private final List<RolePart> parts = new ArrayList<>();
    private final BitSet lines = new BitSet();

    public void add(Role role, Line line, Slice slice) {
        if (!slice.isEmpty()) {
            parts.add(new RolePart(role, slice, line.index()));
            lines.set(line.index());
        }
    }

    /** A role without text: it says that something begins. */
    public void begin(Role role, Line line) {
        parts.add(new RolePart(role, line.slice().to(0), line.index()));
    }

    /** A role that covers a line whose parts have roles of their own, or an empty cell. */
    public void mark(Role role, Line line, Slice slice) {
        parts.add(new RolePart(role, slice, line.index()));
        lines.set(line.index());
    }

    /** The line belongs to a part that began above it. */
    public void cover(Line line) {
        lines.set(line.index());
    }

    /** A role of words that begin on one line and end on another, of which they are a part. */
    public void joined(Role role, Line first, Line last, Slice slice) {
        mark(role, last, slice);
        cover(first);
    }

    public void whole(Role role, Line line) {
        add(role, line, line.slice());
    }

    public boolean has(Line line) {
        return lines.get(line.index());
    }

    /** What was printed on lines of their own, and has no role, becomes furniture. */
    public void rest(Line line) {
        if (!has(line)) {
            whole(Role.FURNITURE, line);
        } else if (line.printed().size() > 1) {
            line.printed().stream().filter(printed -> parts.stream().noneMatch(part -> overlap(part.slice(), printed)))
                    .toList().forEach(printed -> add(Role.FURNITURE, line, printed));
        }
    }

    private static boolean overlap(Slice one, Slice other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    public List<RolePart> parts() {
        return List.copyOf(parts);
    }
}
