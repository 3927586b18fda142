package dk.referat.examples.ballots;

import dk.referat.beta.GrammarBinding;
import dk.referat.source.SourceText;
import java.util.Map;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;

/** Binds the grammar of ballots to the parser of Referat. Has no state, and is therefore thread-safe. */
public final class BallotGrammar implements GrammarBinding<Ballots> {

    /** Makes a binding. */
    public BallotGrammar() {}

    @Override
    public Lexer lexer(CharStream text) {
        return new BallotLexer(text);
    }

    @Override
    public Parser parser(TokenStream tokens) {
        return new BallotParser(tokens);
    }

    @Override
    public ParserRuleContext document(Parser parser) {
        return ((BallotParser) parser).minutes();
    }

    @Override
    public Map<String, String> headingTokens() {
        return Map.of("Afstemning", "BALLOT_HEADING");
    }

    @Override
    public Ballots read(ParserRuleContext tree, SourceText source) {
        BallotReader reader = new BallotReader();
        tree.accept(reader);
        return reader.ballots();
    }
}
