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
    private static final Set<PhraseKind> OF_PEOPLE = Set.of(PhraseKind.ROLE, PhraseKind.PARTY, PhraseKind.INDEPENDENT);
    private static final Set<PhraseKind> OF_SUBSTITUTES = Set.of(PhraseKind.ROLE, PhraseKind.PARTY,
            PhraseKind.INDEPENDENT, PhraseKind.SUBSTITUTE_FOLLOWS, PhraseKind.SUBSTITUTE_PRECEDES, PhraseKind.TAKES_PART);
    private static final Set<String> BULLETS = Set.of("•", "·", "▪", "●", "*", "o");
    private static final Set<String> REASONS = Set.of("grundet", "pga", "p.g.a");

    private final List<Token> words;
    private final List<String> keys;
    private final PhraseTable<PhraseKind> phrases;

    NameLines(List<Token> words, PhraseTable<PhraseKind> phrases) {
        this.words = words;
        this.keys = words.stream().map(WordKeys::key).toList();
        this.phrases = phrases;
    }

    int lineEnd(int start) {
        int end = start;
        while (end < words.size() && typeAt(end) != RulingLexer.LINE) {
            end++;
        }
        return end;
    }

    /** Whether a line names people and says nothing of them that is a clause of its own. */
    boolean isList(int start, int end) {
        int from = namesStart(start, end);
        int to = prefixEnd(from, end);
        boolean whole = to == end || typeAt(to) == RulingLexer.DOT && to + 1 == end;
        boolean remark = to > from && end - to <= REMARK
                && (BEFORE_REMARK.contains(typeAt(to - 1)) || to < end && REASONS.contains(keys.get(to)));
        return (whole || remark) && isPerson(from, to) && !speaks(from, end, OF_PEOPLE);
    }

    /** {@code Gitte Holm - Anna Lind deltog som suppleant}, {@code Gitte Holm (Anna Lind mødt)} */
    boolean isSubstituted(int start, int end) {
        int from = namesStart(start, end);
        int to = from;
        while (to < end && (isOfOneName(to) || typeAt(to) == RulingLexer.LPAREN && isParty(to))) {
            to += typeAt(to) == RulingLexer.LPAREN ? 3 : 1;
        }
        boolean divided = to < end && (typeAt(to) == RulingLexer.DASH || typeAt(to) == RulingLexer.LPAREN);
        return divided && isPerson(from, to) && speaks(from, end, OF_PEOPLE)
                && !speaks(from, end, OF_SUBSTITUTES);
    }

    private boolean isOfOneName(int at) {
        return typeAt(at) == RulingLexer.NAME || typeAt(at) == RulingLexer.PARTICLE;
    }

    private boolean isParty(int at) {
        return at + 2 < words.size() && typeAt(at + 2) == RulingLexer.RPAREN;
    }

    /** Behind the bullet or the number. */
    int namesStart(int start, int end) {
        if (start + 1 < end && typeAt(start) == RulingLexer.NUMBER && typeAt(start + 1) == RulingLexer.DOT) {
            return start + 2;
        }
        boolean bullet = start < end
                && (typeAt(start) == RulingLexer.DASH || BULLETS.contains(words.get(start).getText()));
        return bullet ? start + 1 : start;
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
        while (to < end && (OF_NAMES.contains(typeAt(to)) || isInitial(to, end))) {
            to++;
        }
        return to < end ? bracketStart(from, to) : to;
    }

    /** {@code Per Krag (Solby Byråd)}: what stands in a bracket that goes on behind the names is a remark. */
    private int bracketStart(int from, int to) {
        int at = to;
        while (at > from && typeAt(at - 1) != RulingLexer.RPAREN) {
            at--;
            if (typeAt(at) == RulingLexer.LPAREN) {
                return at + 1;
            }
        }
        return to;
    }

    /** The full stop of {@code Hans P. Krag}. */
    private boolean isInitial(int at, int end) {
        return at > 0 && at + 1 < end && typeAt(at) == RulingLexer.DOT
                && typeAt(at - 1) == RulingLexer.LETTER && typeAt(at + 1) == RulingLexer.NAME;
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

    private boolean speaks(int from, int end, Set<PhraseKind> otherThan) {
        for (int at = from; at < end; at++) {
            if (phrases.longestAt(keys, at, end).filter(match -> !otherThan.contains(match.meaning())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int typeAt(int at) {
        return words.get(at).getType();
    }
}
