package dk.referat.internal.tree;

import dk.referat.grammar.MinutesLexer;
import dk.referat.grammar.MinutesParser;
import dk.referat.grammar.runtime.ParserCaches;
import dk.referat.grammar.runtime.StringCharStream;
import dk.referat.grammar.runtime.TwoStageParse;
import dk.referat.internal.layout.Decided;
import dk.referat.internal.layout.Layout;
import dk.referat.internal.layout.Role;
import dk.referat.internal.layout.RolePart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;

/** From text to the tree of the library's own grammar: lines, roles, tree. Immutable and thread-safe. */
public final class Grammar {

    private final ParserCaches caches = new ParserCaches(MinutesLexer._ATN, MinutesParser._ATN);
    private final Map<Role, Integer> types = new EnumMap<>(Role.class);
    private final Layout layout;

    public Grammar(Layout layout) {
        this.layout = layout;
        for (int type = 1; type <= MinutesLexer.VOCABULARY.getMaxTokenType(); type++) {
            String name = MinutesLexer.VOCABULARY.getSymbolicName(type);
            for (Role role : Role.values()) {
                if (role.name().equals(name)) {
                    types.put(role, type);
                }
            }
        }
    }

    /** The tree of a text, and the roles that it was built from. */
    public Parse parse(String text) {
        MinutesLexer lexer = caches.lexer(new MinutesLexer(new StringCharStream(text)));
        lexer.removeErrorListeners();
        Decided decided = layout.decide(lexer.getAllTokens());
        MinutesParser parser =
                caches.parser(new MinutesParser(new CommonTokenStream(new ListTokenSource(tokens(decided.roles())))));
        TwoStageParse.Outcome<MinutesParser.MinutesContext> outcome =
                TwoStageParse.run(parser, MinutesParser::minutes);
        return new Parse(Tree.of(outcome.tree(), parser), decided, outcome.errors());
    }

    private List<Token> tokens(List<RolePart> roles) {
        List<Token> tokens = new ArrayList<>(roles.size());
        for (RolePart part : roles) {
            int channel = part.role() == Role.FURNITURE ? Token.HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL;
            tokens.add(new RoleToken(types.get(part.role()), channel, part));
        }
        return tokens;
    }
}
