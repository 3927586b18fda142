package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.lexicon.PhraseKind;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Lines of a list of names: {@code - Gitte Holm (B)}, {@code Borgmester Per Krag, V, (sygdom)}. */
final class NameLines {

    /** The longest remark behind a name. */
    private static final int REMARK = 8;

    private static final Set<Integer> OF_NAMES = Set.of(
            RulingLexer.NAME, RulingLexer.LETTER, RulingLexer.ACRONYM, RulingLexer.PARTICLE, RulingLexer.LPAREN,
            RulingLexer.RPAREN, RulingLexer.COMMA, RulingLexer.DASH, RulingLexer.AND, RulingLexer.NUMBER);
    private static final Set<Integer> BEFORE_REMARK =
            Set.of(RulingLexer.COMMA, RulingLexer.LPAREN, RulingLexer.DASH);
    private static final Set<PhraseKind> OF_PEOPLE = Set.of(PhraseKind.ROLE, PhraseKind.PARTY);

    private final List<Token> words;
    private final List<String> keys;
    private final PhraseTable<PhraseKind> phrases;

    NameLines(List<Token> words, PhraseTable<PhraseKind> phrases) {
        this.words = words;
        this.keys = words.stream().map(WordKeys::key).toList();
        this.phrases = phrases;
    }

    /** Whether a line names people and says nothing of them that is a clause of its own. */
    boolean isList(int start, int end) {
        int from = namesStart(start, end);
        int to = prefixEnd(from, end);
        boolean whole = to == end || typeAt(to) == RulingLexer.DOT && to + 1 == end;
        boolean remark = to > from && BEFORE_REMARK.contains(typeAt(to - 1)) && end - to <= REMARK;
        return (whole || remark) && isPerson(from, to) && !speaks(from, end);
    }

    /** Behind the bullet. */
    int namesStart(int start, int end) {
        return start < end && typeAt(start) == RulingLexer.DASH ? start + 1 : start;
    }

    /** Behind the names, before what is remarked on them. */
    int namesEnd(int start, int end) {
        int to = prefixEnd(namesStart(start, end), end);
        while (to > start + 1 && BEFORE_REMARK.contains(typeAt(to - 1))) {
            to--;
        }
        return to;
    }

    private int prefixEnd(int from, int end) {
        int to = from;
        while (to < end && OF_NAMES.contains(typeAt(to))) {
            to++;
        }
        return to;
    }

    private boolean isPerson(int from, int to) {
        int names = 0;
        boolean party = false;
        for (int at = from; at < to; at++) {
            names += typeAt(at) == RulingLexer.NAME ? 1 : 0;
            party |= typeAt(at) == RulingLexer.LETTER;
        }
        return names > 1 || names == 1 && party;
    }

    private boolean speaks(int from, int end) {
        for (int at = from; at < end; at++) {
            if (phrases.longestAt(keys, at, end).filter(match -> !OF_PEOPLE.contains(match.meaning())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int typeAt(int at) {
        return words.get(at).getType();
    }
}
