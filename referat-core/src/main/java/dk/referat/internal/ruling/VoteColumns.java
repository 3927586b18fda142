package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.lexicon.PhraseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Lines of votes without a verb, {@code For forslaget   3   (F, Ø)}: a side begins the line, a number follows, and what
 * the lexicon knows as a side before a colon is one here too.
 */
final class VoteColumns {

    private static final int LONGEST_SIDE = 6;
    private static final Set<PhraseKind> SIDES = Set.of(PhraseKind.VOTE_FOR, PhraseKind.VOTE_AGAINST, PhraseKind.VOTE_ABSTAIN);

    private final PhraseTable<PhraseKind> phrases;

    VoteColumns(PhraseTable<PhraseKind> phrases) {
        this.phrases = phrases;
    }

    /** The side that begins at the first word of a line, as far as its number. */
    Optional<Side> at(List<Token> words, int at) {
        int number = at;
        while (number < words.size() && number <= at + LONGEST_SIDE && isWord(words.get(number).getType())) {
            number++;
        }
        boolean counted = number > at && number < words.size() && words.get(number).getType() == RulingLexer.NUMBER
                && beginsLine(words, at) && endsCount(words, number + 1);
        return counted ? side(words.subList(at, number), at) : Optional.empty();
    }

    private Optional<Side> side(List<Token> words, int at) {
        List<String> keys = new ArrayList<>(words.stream().map(WordKeys::key).toList());
        keys.add(":");
        return phrases.longestAt(keys, 0, keys.size())
                .filter(match -> match.end() >= words.size() && SIDES.contains(match.meaning()))
                .map(match -> new Side(match.meaning(), at + words.size()));
    }

    /** The next words of a sentence may begin a line too, but in small letters. */
    private static boolean beginsLine(List<Token> words, int at) {
        boolean first = at == 0 || words.get(at - 1).getType() == RulingLexer.LINE;
        return first && Character.isUpperCase(words.get(at).getText().charAt(0));
    }

    private static boolean isWord(int type) {
        return type != RulingLexer.NUMBER && type != RulingLexer.LINE && type != RulingLexer.DOT
                && type != RulingLexer.COMMA && type != RulingLexer.LPAREN && type != RulingLexer.COLON;
    }

    private static boolean endsCount(List<Token> words, int behind) {
        int type = behind < words.size() ? words.get(behind).getType() : RulingLexer.LINE;
        return type == RulingLexer.LINE || type == RulingLexer.LPAREN || type == RulingLexer.MEMBERS || isParty(type);
    }

    /** {@code 3   F, Ø, A}, {@code 3   F (2), A (1)}: the number is that of all parties, not of the first one. */
    static boolean isShared(List<Token> words, int number) {
        boolean party = number + 3 < words.size()
                && words.get(number).getType() == RulingLexer.NUMBER
                && isParty(words.get(number + 1).getType());
        return party && (words.get(number + 2).getType() == RulingLexer.LPAREN
                || isBetween(words.get(number + 2).getType()) && isParty(words.get(number + 3).getType()));
    }

    private static boolean isBetween(int type) {
        return type == RulingLexer.COMMA || type == RulingLexer.AND || type == RulingLexer.SLASH;
    }

    private static boolean isParty(int type) {
        return type == RulingLexer.LETTER || type == RulingLexer.ACRONYM || type == RulingLexer.PARTY;
    }

    /**
     * A side.
     *
     * @param kind which one
     * @param end the index of its number
     */
    record Side(PhraseKind kind, int end) {}
}
