package dk.referat.internal.tree;

import dk.referat.beta.GrammarBinding;
import dk.referat.grammar.MinutesLexer;
import dk.referat.grammar.MinutesParser;
import dk.referat.source.SourceText;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;

/** The library's own grammar, bound as anybody's is; it reads nothing besides the model. */
public final class OwnGrammar implements GrammarBinding<OwnGrammar.Nothing> {

    /** Nothing besides the model. */
    public enum Nothing {
        NOTHING
    }

    @Override
    public Lexer lexer(CharStream text) {
        return new MinutesLexer(text);
    }

    @Override
    public Parser parser(TokenStream tokens) {
        return new MinutesParser(tokens);
    }

    @Override
    public ParserRuleContext document(Parser parser) {
        return ((MinutesParser) parser).minutes();
    }

    @Override
    public Nothing read(ParserRuleContext tree, SourceText source) {
        return Nothing.NOTHING;
    }
}
