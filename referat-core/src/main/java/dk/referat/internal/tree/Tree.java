package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * A parse tree seen by the names of its rules, so that the tree of a grammar that imports ours is read as our own is:
 * the classes and numbers of the two differ, the names do not.
 */
public final class Tree {

    private final ParserRuleContext context;
    private final String[] rules;

    private Tree(ParserRuleContext context, String[] rules) {
        this.context = context;
        this.rules = rules;
    }

    public static Tree of(ParserRuleContext context, Parser parser) {
        return new Tree(context, parser.getRuleNames());
    }

    public String rule() {
        return rules[context.getRuleIndex()];
    }

    /** The nearest trees below of the given rules, in order; trees below those are not looked at. */
    public List<Tree> find(String... names) {
        List<Tree> found = new ArrayList<>();
        collect(context, Set.of(names), found);
        return found;
    }

    private void collect(ParserRuleContext from, Set<String> names, List<Tree> found) {
        for (int at = 0; at < from.getChildCount(); at++) {
            if (from.getChild(at) instanceof ParserRuleContext child) {
                if (names.contains(rules[child.getRuleIndex()])) {
                    found.add(new Tree(child, rules));
                } else {
                    collect(child, names, found);
                }
            }
        }
    }

    /** The first tree directly below. */
    Optional<Tree> below() {
        for (int at = 0; at < context.getChildCount(); at++) {
            if (context.getChild(at) instanceof ParserRuleContext child) {
                return Optional.of(new Tree(child, rules));
            }
        }
        return Optional.empty();
    }

    public Optional<Tree> first(String name) {
        return find(name).stream().findFirst();
    }

    /** The tokens below, in the order of the document. */
    List<RoleToken> tokens() {
        List<RoleToken> tokens = new ArrayList<>();
        leaves(context, tokens);
        return tokens;
    }

    private static void leaves(ParserRuleContext from, List<RoleToken> tokens) {
        for (int at = 0; at < from.getChildCount(); at++) {
            ParseTree child = from.getChild(at);
            if (child instanceof TerminalNode leaf && leaf.getSymbol() instanceof RoleToken token) {
                tokens.add(token);
            } else if (child instanceof ParserRuleContext below) {
                leaves(below, tokens);
            }
        }
    }

    /** The characters of the first token below. */
    public Slice slice() {
        return tokens().get(0).slice();
    }

    public Span span() {
        return RoleToken.span(tokens());
    }
}
