package dk.referat.grammar.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.LexerInterpreter;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.VocabularyImpl;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNDeserializer;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** The toy grammar of {@code LinesLexer.g4} and {@code LinesParser.g4}, run by ANTLR's interpreters. */
final class LinesGrammar {

    final ATN lexerAtn;
    final ATN parserAtn;
    private final List<String> lexerRules;
    private final List<String> parserRules;
    private final Vocabulary vocabulary;

    LinesGrammar() {
        List<String> lexer = sections("LinesLexer.interp");
        List<String> parser = sections("LinesParser.interp");
        vocabulary = new VocabularyImpl(new String[0], names(parser, 1).stream()
                .map(name -> name.equals("null") ? null : name)
                .toArray(String[]::new));
        lexerRules = names(lexer, 2);
        parserRules = names(parser, 2);
        lexerAtn = atn(lexer);
        parserAtn = atn(parser);
    }

    ParserCaches caches() {
        return new ParserCaches(lexerAtn, parserAtn);
    }

    Lexer lexer(String text) {
        List<String> channels = List.of("DEFAULT_TOKEN_CHANNEL", "HIDDEN");
        return new LexerInterpreter(
                "LinesLexer",
                vocabulary,
                lexerRules,
                channels,
                List.of("DEFAULT_MODE"),
                lexerAtn,
                new StringCharStream(text));
    }

    ParserInterpreter parser(String text, ParserCaches caches) {
        CommonTokenStream tokens = new CommonTokenStream(caches.lexer(lexer(text)));
        return caches.parser(new ParserInterpreter("LinesParser", vocabulary, parserRules, parserAtn, tokens));
    }

    TwoStageParse.Outcome<ParseTree> parse(String rule, String text, ParserCaches caches) {
        return TwoStageParse.run(parser(text, caches), parser -> parser.parse(parserRules.indexOf(rule)));
    }

    /** The texts of the leaves; tokens that ANTLR's interpreter makes up for its own use have no index. */
    static String leaves(ParseTree tree) {
        if (tree instanceof TerminalNode leaf) {
            Token token = leaf.getSymbol();
            return token.getType() == Token.EOF || token.getTokenIndex() < 0 ? "" : token.getText();
        }
        StringBuilder text = new StringBuilder();
        for (int child = 0; child < tree.getChildCount(); child++) {
            text.append(leaves(tree.getChild(child)));
        }
        return text.toString();
    }

    /** All that a token says about its place and kind. */
    static List<String> tokens(Lexer lexer) {
        List<String> tokens = new ArrayList<>();
        for (Token token : lexer.getAllTokens()) {
            tokens.add(token.getType() + "/" + token.getChannel() + " " + token.getStartIndex() + ".."
                    + token.getStopIndex() + " " + token.getLine() + ":" + token.getCharPositionInLine() + " "
                    + token.getText());
        }
        return tokens;
    }

    private static List<String> sections(String resource) {
        try (InputStream in = LinesGrammar.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.strip().split("\n\n+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(List<String> sections, int section) {
        return sections.get(section).lines().skip(1).toList();
    }

    private static ATN atn(List<String> sections) {
        String numbers = sections.get(sections.size() - 1);
        int[] serialized = Stream.of(numbers.substring(numbers.indexOf('[') + 1, numbers.indexOf(']')).split(", "))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new ATNDeserializer().deserialize(serialized);
    }
}
