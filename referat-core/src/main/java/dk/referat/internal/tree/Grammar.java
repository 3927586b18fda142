package dk.referat.internal.tree;

import dk.referat.beta.GrammarBinding;
import dk.referat.grammar.runtime.ParserCaches;
import dk.referat.grammar.runtime.StringCharStream;
import dk.referat.grammar.runtime.TwoStageParse;
import dk.referat.internal.layout.Decided;
import dk.referat.internal.layout.Layout;
import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.RolePart;
import dk.referat.source.SourceText;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** From text to tree: lines, roles, tree. Immutable and thread-safe. */
public final class Grammar {

    private final GrammarBinding<?> binding;
    private final Layout layout;
    private final ParserCaches caches;
    private final Names names;

    public Grammar(GrammarBinding<?> binding, Layout layout) {
        this.binding = binding;
        this.layout = layout;
        Lexer lexer = binding.lexer(new StringCharStream(""));
        Parser parser = binding.parser(new CommonTokenStream(new ListTokenSource(List.of())));
        this.caches = new ParserCaches(lexer.getATN(), parser.getATN());
        this.names = new Names(lexer.getVocabulary(), binding.headingTokens());
    }

    /** The tree of a text, and the roles that it was built from. */
    public Parse parse(SourceText source) {
        return parse(source, source.span(), lines(source));
    }

    /** The same for each meeting of a text that holds several, one behind the other. */
    public List<Parse> parseAll(SourceText source) {
        List<? extends Token> lines = lines(source);
        List<Parse> parses = new ArrayList<>();
        int from = 0;
        int start = source.span().start();
        for (int next : layout.furtherMeetings(lines, names::shape)) {
            int to = from;
            while (lines.get(to).getStartIndex() < next) {
                to++;
            }
            parses.add(parse(source, new Span(start, next), lines.subList(from, to)));
            from = to;
            start = next;
        }
        parses.add(parse(source, new Span(start, source.span().end()), lines.subList(from, lines.size())));
        return List.copyOf(parses);
    }

    private List<? extends Token> lines(SourceText source) {
        Lexer lexer = caches.lexer(binding.lexer(new StringCharStream(source.text())));
        lexer.removeErrorListeners();
        return lexer.getAllTokens();
    }

    private Parse parse(SourceText source, Span span, List<? extends Token> lines) {
        Decided decided = layout.decide(lines, names::shape);
        Parser parser =
                caches.parser(binding.parser(new CommonTokenStream(new ListTokenSource(tokens(decided.roles())))));
        TwoStageParse.Outcome<ParserRuleContext> outcome = TwoStageParse.run(parser, binding::document);
        Object own = binding.read(outcome.tree(), source);
        return new Parse(span, Tree.of(outcome.tree(), parser), decided, outcome.errors(), own);
    }

    private List<Token> tokens(List<RolePart> roles) {
        List<Token> tokens = new ArrayList<>(roles.size());
        for (RolePart part : roles) {
            int channel = part.role() == Role.FURNITURE ? Token.HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL;
            tokens.add(new RoleToken(type(part), channel, part));
        }
        return tokens;
    }

    private int type(RolePart part) {
        return part.role() == Role.HEADING ? names.heading(part.role(), part.slice().raw()) : names.role(part.role());
    }
}
