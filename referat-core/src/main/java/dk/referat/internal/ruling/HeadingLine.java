package dk.referat.internal.ruling;

import dk.referat.model.Text;

/**
 * A line of a meeting's heading that names people.
 *
 * @param text the line
 * @param absent whether it stands among those who are absent
 */
public record HeadingLine(Text text, boolean absent) {}
