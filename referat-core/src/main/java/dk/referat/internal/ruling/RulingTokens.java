package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.grammar.runtime.ParserCaches;
import dk.referat.grammar.runtime.StringCharStream;
import dk.referat.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Cuts lines into words; the tokens stand where the words stand in the source. */
final class RulingTokens {

    private static final Set<Integer> ENDS = Set.of(RulingLexer.DOT, RulingLexer.LINE, RulingLexer.SEMICOLON);

    private final ParserCaches caches;

    RulingTokens(ParserCaches caches) {
        this.caches = caches;
    }

    /** The words of some lines, a line end between two of them. */
    List<Token> of(List<Text> lines, SourceSlices source) {
        List<Token> tokens = new ArrayList<>();
        for (Text line : lines) {
            if (!tokens.isEmpty()) {
                tokens.add(mark(RulingLexer.LINE, "\n", tokens.get(tokens.size() - 1).getStopIndex() + 1));
            }
            addTo(tokens, source.slice(line.span()), line.span().start(), false);
        }
        return tokens;
    }

    /** The words of one line on which a wide gap divides columns; the gap becomes a comma. */
    List<Token> ofColumns(Text line, SourceSlices source) {
        List<Token> tokens = new ArrayList<>();
        addTo(tokens, source.slice(line.span()), line.span().start(), true);
        return tokens;
    }

    /** The words of a text that has no place. */
    List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        addTo(tokens, text, 0, false);
        return tokens;
    }

    private void addTo(List<Token> tokens, String text, int offset, boolean columns) {
        RulingLexer lexer = caches.lexer(new RulingLexer(new StringCharStream(text)));
        lexer.removeErrorListeners();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens.add(moved(token, opensClause(token, tokens) ? RulingLexer.WORD : token.getType(), offset));
            } else if (columns && token.getType() == RulingLexer.GAP && betweenColumns(tokens)) {
                tokens.add(mark(RulingLexer.COMMA, ",", token.getStartIndex() + offset));
            }
        }
    }

    private static boolean betweenColumns(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        int last = tokens.get(tokens.size() - 1).getType();
        return last != RulingLexer.COMMA && last != RulingLexer.COLON;
    }

    /** {@code Da Gitte Holm har meldt afbud, …}: the first word is no name. */
    private static boolean opensClause(Token token, List<Token> before) {
        return token.getType() == RulingLexer.NAME && token.getText().equals("Da")
                && (before.isEmpty() || ENDS.contains(before.get(before.size() - 1).getType()));
    }

    private static Token moved(Token token, int type, int offset) {
        CommonToken moved = new CommonToken(type, WordKeys.printed(token.getText()));
        moved.setStartIndex(token.getStartIndex() + offset);
        moved.setStopIndex(token.getStopIndex() + offset);
        return moved;
    }

    /** A token that no character of the source stands for. */
    static Token mark(int type, String text, int at) {
        CommonToken mark = new CommonToken(type, text);
        mark.setStartIndex(at);
        mark.setStopIndex(at - 1);
        return mark;
    }
}
