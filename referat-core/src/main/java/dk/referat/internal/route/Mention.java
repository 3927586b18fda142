package dk.referat.internal.route;

import dk.referat.internal.text.Slice;
import dk.referat.model.RouteStep.Role;
import java.util.Optional;

/**
 * A body in a line (<em>nævnelse</em>).
 *
 * @param body the name
 * @param join what stands before it
 * @param role what the line says of it
 */
record Mention(Slice body, Join join, Optional<Role> role) {

    Mention as(Role given) {
        return new Mention(body, join, Optional.of(given));
    }

    Mention behind(Join given) {
        return new Mention(body, given, role);
    }
}
