package dk.referat.internal.tree;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.RolePart;
import dk.referat.internal.text.Slice;
import dk.referat.source.Span;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/** A token of the parser: a role with the characters that have it. */
final class RoleToken extends CommonToken {

    private static final long serialVersionUID = 1L;

    private final transient RolePart part;

    RoleToken(int type, int channel, RolePart part) {
        super(type, part.slice().raw());
        this.part = part;
        setChannel(channel);
        setLine(part.line());
        setStartIndex(part.slice().start());
        setStopIndex(part.slice().end() - 1);
    }

    Slice slice() {
        return part.slice();
    }

    Role role() {
        return part.role();
    }

    boolean is(String role) {
        return part.role().name().equals(role);
    }

    static Span span(List<RoleToken> tokens) {
        return tokens.stream().map(token -> token.slice().span()).reduce(Span::union).orElseThrow();
    }
}
