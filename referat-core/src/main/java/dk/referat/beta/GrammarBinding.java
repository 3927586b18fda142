package dk.referat.beta;

import dk.referat.source.SourceText;
import java.util.Map;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;

/**
 * A grammar of one's own that imports the rule grammars of this library (<em>egen grammatik</em>).
 *
 * <p>The lexer imports {@code MinutesLexer} and names further tokens; the parser imports {@code HeadingRules},
 * {@code ContentsRules}, {@code ItemRules}, {@code SectionRules}, {@code DecisionRules} and {@code TableRules}, and may
 * replace any of their rules. Trees are read by the names of rules and tokens, so that the model comes out as with the
 * library's own grammar; what is the binding's own is read by {@link #read}.
 *
 * <pre>{@code
 * ReferatParser parser = ReferatParser.builder().grammar(new BallotGrammar()).build();
 * Optional<Ballots> ballots = parser.parse(text).extension(Ballots.class);
 * }</pre>
 *
 * <p>An implementation must be thread-safe; the objects that it makes are used by one thread each.
 *
 * @param <T> what the binding reads from a tree
 */
public interface GrammarBinding<T> {

    /**
     * Makes a lexer.
     *
     * @param text the text
     * @return a new lexer of a grammar that imports {@code MinutesLexer}
     */
    Lexer lexer(CharStream text);

    /**
     * Makes a parser.
     *
     * @param tokens the roles that the lines of a document have
     * @return a new parser of a grammar that imports the rule grammars
     */
    Parser parser(TokenStream tokens);

    /**
     * Parses a document: calls the entry rule, {@code minutes} as a rule.
     *
     * @param parser a parser that {@link #parser} made
     * @return the tree
     */
    ParserRuleContext document(Parser parser);

    /**
     * The headings that have a token of their own.
     *
     * @return headings as printed, and the names of their tokens; empty where the binding has none
     */
    default Map<String, String> headingTokens() {
        return Map.of();
    }

    /**
     * Reads what is the binding's own.
     *
     * @param tree the tree that {@link #document} gave; token offsets are those of the source
     * @param source the text
     * @return the value that the result hands out, never null
     */
    T read(ParserRuleContext tree, SourceText source);
}
