package dk.referat.internal.tree;

import dk.referat.grammar.runtime.SyntaxError;
import dk.referat.internal.layout.RolePart;
import java.util.List;

/**
 * A parse.
 *
 * @param tree the tree
 * @param roles what each line was taken for
 * @param errors roles that stand where the grammar has no place for them
 */
public record Parse(Tree tree, List<RolePart> roles, List<SyntaxError> errors) {}
