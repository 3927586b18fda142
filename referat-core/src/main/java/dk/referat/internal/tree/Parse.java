package dk.referat.internal.tree;

import dk.referat.grammar.runtime.SyntaxError;
import dk.referat.internal.layout.Decided;
import dk.referat.internal.layout.role.RolePart;
import dk.referat.source.Span;
import java.util.List;

/**
 * A parse.
 *
 * @param span the text that was parsed
 * @param tree the tree
 * @param layout what each line was taken for, and why
 * @param errors roles that stand where the grammar has no place for them
 * @param own what the bound grammar read besides
 */
public record Parse(Span span, Tree tree, Decided layout, List<SyntaxError> errors, Object own) {

    public List<RolePart> roles() {
        return layout.roles();
    }
}
