package dk.referat.internal.layout.role;

import dk.referat.internal.text.Slice;

/**
 * A role with the characters that have it.
 *
 * @param role the role
 * @param slice the characters; none where the role only says that something begins
 * @param line the line, counted without blank lines
 */
public record RolePart(Role role, Slice slice, int line) {}
