package dk.referat.internal.layout;

import dk.referat.diagnostic.LayoutReport;
import dk.referat.internal.layout.role.RolePart;
import java.util.List;

/**
 * What was decided about a document.
 *
 * @param roles what each line is, in the order of the document
 * @param report the same for people, with the evidence
 */
public record Decided(List<RolePart> roles, LayoutReport report) {}
