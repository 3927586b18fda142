package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Decides what a line end means: nothing where a sentence was wrapped, a comma between the lines of a list of names, and
 * the end of a sentence elsewhere.
 */
final class LineBreaks {

    /** A line as long as this was filled up, so that the sentence may go on in the next one. */
    private static final int FULL_LINE = 70;

    private static final Set<Integer> GO_ON = Set.of(
            RulingLexer.COMMA, RulingLexer.COLON, RulingLexer.AND, RulingLexer.LPAREN, RulingLexer.PLUS, RulingLexer.FOR);
    private static final Set<Integer> GO_ON_BEFORE = Set.of(
            RulingLexer.WORD, RulingLexer.AND, RulingLexer.PARTICLE, RulingLexer.FOR, RulingLexer.AGAINST, RulingLexer.NOT,
            RulingLexer.REMARK, RulingLexer.WHETHER, RulingLexer.COMMA, RulingLexer.LPAREN, RulingLexer.RPAREN);
    private static final Set<Integer> OF_NAMES = Set.of(
            RulingLexer.NAME, RulingLexer.LETTER, RulingLexer.ACRONYM, RulingLexer.PARTICLE, RulingLexer.LPAREN,
            RulingLexer.RPAREN, RulingLexer.COMMA, RulingLexer.DASH, RulingLexer.AND, RulingLexer.NUMBER);

    private final List<Token> words;
    private final List<Token> result = new ArrayList<>();

    private LineBreaks(List<Token> words) {
        this.words = words;
    }

    static List<Token> resolve(List<Token> words) {
        return new LineBreaks(words).resolve();
    }

    private List<Token> resolve() {
        boolean list = false;
        int lineStart = 0;
        for (int at = 0; at < words.size(); at++) {
            Token word = words.get(at);
            if (word.getType() != RulingLexer.LINE) {
                result.add(word);
                continue;
            }
            boolean opens = at > 0 && words.get(at - 1).getType() == RulingLexer.COLON;
            list = (list || opens) && namesFrom(at + 1);
            if (list) {
                at = skipBullet(at);
                if (!opens && at > 0 && words.get(at - 1).getType() != RulingLexer.COMMA) {
                    result.add(RulingTokens.mark(RulingLexer.COMMA, ",", word.getStartIndex()));
                }
            } else if (!wrapped(at, lineStart)) {
                result.add(word);
            }
            lineStart = at + 1;
        }
        return result;
    }

    private int skipBullet(int at) {
        boolean bullet = at + 1 < words.size() && words.get(at + 1).getType() == RulingLexer.DASH;
        return bullet ? at + 1 : at;
    }

    private boolean wrapped(int at, int lineStart) {
        if (at == lineStart || at + 1 >= words.size()) {
            return at == lineStart;
        }
        int before = words.get(at - 1).getType();
        if (before == RulingLexer.DOT || before == RulingLexer.SEMICOLON) {
            return false;
        }
        return GO_ON.contains(before)
                || GO_ON_BEFORE.contains(words.get(at + 1).getType())
                || words.get(at - 1).getStopIndex() - words.get(lineStart).getStartIndex() >= FULL_LINE;
    }

    /** Whether the line that begins here holds nothing but a name with what belongs to it. */
    private boolean namesFrom(int from) {
        int names = 0;
        boolean party = false;
        for (int at = from; at < words.size() && words.get(at).getType() != RulingLexer.LINE; at++) {
            int type = words.get(at).getType();
            if (!OF_NAMES.contains(type)) {
                return false;
            }
            names += type == RulingLexer.NAME ? 1 : 0;
            party |= type == RulingLexer.LPAREN;
        }
        return names > 1 || party;
    }
}
