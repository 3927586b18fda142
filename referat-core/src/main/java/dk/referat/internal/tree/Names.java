package dk.referat.internal.tree;

import dk.referat.grammar.MinutesLexer;
import dk.referat.internal.layout.role.Role;
import dk.referat.lexicon.Lexicon;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.Vocabulary;

/** Translates tokens between a bound grammar and the library's own: their numbers differ, their names do not. */
final class Names {

    private final Map<String, Integer> types = new HashMap<>();
    private final int[] shapes;
    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
    private final Map<String, Integer> headings = new HashMap<>();

    Names(Vocabulary bound, Map<String, String> headingTokens) {
        for (int type = 1; type <= bound.getMaxTokenType(); type++) {
            if (bound.getSymbolicName(type) != null) {
                types.put(bound.getSymbolicName(type), type);
            }
        }
        shapes = shapes(bound);
        for (Role role : Role.values()) {
            roles.put(role, type(role.name(), "the lexer does not import MinutesLexer"));
        }
        headingTokens.forEach((heading, token) -> headings.put(
                Lexicon.key(heading), type(token, "name it in the tokens of the lexer, or mend headingTokens")));
    }

    private int type(String name, String advice) {
        Integer type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("the bound grammar has no token " + name + ": " + advice);
        }
        return type;
    }

    private static int[] shapes(Vocabulary bound) {
        Map<String, Integer> own = new HashMap<>();
        for (int type = 1; type <= MinutesLexer.VOCABULARY.getMaxTokenType(); type++) {
            own.put(MinutesLexer.VOCABULARY.getSymbolicName(type), type);
        }
        int[] shapes = new int[bound.getMaxTokenType() + 1];
        for (int type = 1; type < shapes.length; type++) {
            shapes[type] = own.getOrDefault(bound.getSymbolicName(type), MinutesLexer.PLAIN_LINE);
        }
        return shapes;
    }

    /** The shape of a line as the library's lexer numbers it; a shape of the bound lexer's own is a plain line. */
    int shape(int type) {
        return type > 0 && type < shapes.length ? shapes[type] : type;
    }

    int role(Role role) {
        return roles.get(role);
    }

    /** The token of a heading, which may be the binding's own. */
    int heading(Role role, String words) {
        return headings.isEmpty() ? role(role) : headings.getOrDefault(Lexicon.key(words), role(role));
    }
}
