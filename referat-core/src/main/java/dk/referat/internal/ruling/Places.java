package dk.referat.internal.ruling;

import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Where a part of the tree stands, and how it is printed. */
final class Places {

    private Places() {}

    static Span of(ParserRuleContext tree) {
        return of(tree, tree);
    }

    static Span of(ParserRuleContext first, ParserRuleContext last) {
        int start = first.getStart().getStartIndex();
        return new Span(start, Math.max(start, last.getStop().getStopIndex() + 1));
    }

    /** The words with one blank where the source has any. */
    static String printed(ParserRuleContext tree) {
        return printed(tree, tree, tree);
    }

    /** The words from one part of a tree to another. */
    static String printed(ParserRuleContext tree, ParserRuleContext first, ParserRuleContext last) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (Token token : tokens(tree)) {
            if (token.getTokenIndex() < first.getStart().getTokenIndex()
                    || token.getTokenIndex() > last.getStop().getTokenIndex()) {
                continue;
            }
            if (!text.isEmpty() && token.getStartIndex() > end) {
                text.append(' ');
            }
            text.append(token.getText());
            end = token.getStopIndex() + 1;
        }
        return text.toString();
    }

    private static List<Token> tokens(ParserRuleContext tree) {
        List<Token> tokens = new ArrayList<>();
        for (ParseTree child : tree.children) {
            if (child instanceof TerminalNode leaf) {
                tokens.add(leaf.getSymbol());
            } else {
                tokens.addAll(tokens((ParserRuleContext) child));
            }
        }
        return tokens;
    }
}
