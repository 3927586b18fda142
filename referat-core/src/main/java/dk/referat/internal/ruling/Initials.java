package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Tells the initial before a name from the letter of a party at the end of a sentence: {@code For stemte C, A. Ben Holm
 * (løsgænger), O og V}. A list of parties goes on behind the name; in a list of nothing but names each such letter is an
 * initial.
 */
final class Initials {

    private final List<Token> words;
    private final boolean onlyNames;

    private Initials(List<Token> words, boolean onlyNames) {
        this.words = words;
        this.onlyNames = onlyNames;
    }

    static List<Token> join(List<Token> words, boolean onlyNames) {
        return new Initials(words, onlyNames).join();
    }

    private List<Token> join() {
        List<Token> joined = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); at++) {
            if (isInitial(at)) {
                joined.add(withDot(words.get(at), words.get(at + 1)));
                at++;
            } else if (isCutName(at)) {
                joined.add(name(words.get(at)));
            } else {
                joined.add(words.get(at));
            }
        }
        return joined;
    }

    /** {@code Gitte Nr. Holm}: what counts elsewhere is a name cut short here. */
    private boolean isCutName(int at) {
        return type(at) == RulingLexer.WORD && words.get(at).getText().equals("Nr.")
                && type(at - 1) == RulingLexer.NAME && type(at + 1) == RulingLexer.NAME;
    }

    private static Token name(Token word) {
        CommonToken name = new CommonToken(RulingLexer.NAME, word.getText());
        name.setStartIndex(word.getStartIndex());
        name.setStopIndex(word.getStopIndex());
        return name;
    }

    private boolean isInitial(int at) {
        return type(at) == RulingLexer.LETTER && type(at + 1) == RulingLexer.DOT && type(at + 2) == RulingLexer.NAME
                && (onlyNames ? opensName(at) : type(at - 1) == RulingLexer.COMMA && partiesGoOn(at + 2));
    }

    private boolean opensName(int at) {
        int before = type(at - 1);
        return at == 0 || before == RulingLexer.COMMA || before == RulingLexer.DASH || before == RulingLexer.AND
                || before == RulingLexer.COLON;
    }

    private boolean partiesGoOn(int name) {
        int at = name;
        while (type(at) == RulingLexer.NAME || type(at) == RulingLexer.PARTICLE) {
            at++;
        }
        if (type(at) == RulingLexer.LPAREN) {
            at = type(at + 2) == RulingLexer.RPAREN ? at + 3 : at;
        }
        boolean divided = type(at) == RulingLexer.COMMA || type(at) == RulingLexer.AND;
        return divided && (type(at + 1) == RulingLexer.LETTER || type(at + 1) == RulingLexer.ACRONYM)
                && type(at + 2) != RulingLexer.NAME;
    }

    private int type(int at) {
        return at >= 0 && at < words.size() ? words.get(at).getType() : Token.EOF;
    }

    private static Token withDot(Token letter, Token dot) {
        CommonToken initial = new CommonToken(RulingLexer.NAME, letter.getText() + dot.getText());
        initial.setStartIndex(letter.getStartIndex());
        initial.setStopIndex(dot.getStopIndex());
        return initial;
    }
}
