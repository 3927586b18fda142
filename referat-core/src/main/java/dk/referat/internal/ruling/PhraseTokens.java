package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.lexicon.PhraseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Puts one token in the place of the words of a phrase. */
final class PhraseTokens {

    private static final Set<Integer> OF_CLAUSE = Set.of(
            RulingLexer.NAME, RulingLexer.LETTER, RulingLexer.ACRONYM, RulingLexer.BODY, RulingLexer.WORD);

    private final PhraseTable<PhraseKind> phrases;
    private final VoteColumns votes;

    PhraseTokens(PhraseTable<PhraseKind> phrases) {
        this.phrases = phrases;
        this.votes = new VoteColumns(phrases);
    }

    List<Token> of(List<Token> words) {
        List<String> keys = words.stream().map(WordKeys::key).toList();
        List<Token> tokens = new ArrayList<>(words.size());
        int limit = 0;
        for (int at = 0; at < words.size(); ) {
            if (limit <= at) {
                limit = sentenceEnd(words, at);
            }
            Optional<VoteColumns.Side> side = votes.at(words, at);
            if (side.isPresent()) {
                tokens.addAll(side(side.get(), words, at));
                at = side.get().end() + 1;
                continue;
            }
            Optional<PhraseTable.Match<PhraseKind>> match = phrases.longestAt(keys, at, isOrdinal(words, at) ? sentenceEnd(words, at + 2) : limit);
            if (match.isEmpty() || isCounted(match.get(), words) || isWithinClause(match.get(), words)) {
                tokens.add(words.get(at++));
            } else {
                int end = endWithoutClock(match.get(), words);
                tokens.add(phrase(match.get().meaning(), words.subList(at, end)));
                at = end;
            }
        }
        return tokens;
    }

    /** {@code For   3   F, Ø} as {@code For 3: F, Ø} */
    private static List<Token> side(VoteColumns.Side side, List<Token> words, int at) {
        Token number = words.get(side.end());
        List<Token> tokens = new ArrayList<>(List.of(phrase(side.kind(), words.subList(at, side.end())), number));
        if (VoteColumns.isShared(words, side.end())) {
            tokens.add(RulingTokens.mark(RulingLexer.COLON, ":", number.getStopIndex() + 1));
        }
        return tokens;
    }

    /** {@code 1. næstformand} */
    private static boolean isOrdinal(List<Token> words, int at) {
        return at + 2 < words.size() && words.get(at).getType() == RulingLexer.NUMBER
                && words.get(at + 1).getType() == RulingLexer.DOT;
    }

    /** {@code 1 medlem (O)} is a number of members, not a role. */
    private static boolean isCounted(PhraseTable.Match<PhraseKind> match, List<Token> words) {
        return match.meaning() == PhraseKind.ROLE && match.start() > 0
                && words.get(match.start()).getType() == RulingLexer.MEMBERS
                && isNumber(words.get(match.start() - 1).getType());
    }

    /** {@code Sang for alle får penge, og B stemte imod}: only the beginning of a clause announces votes. */
    private static boolean isWithinClause(PhraseTable.Match<PhraseKind> match, List<Token> words) {
        Token first = words.get(match.start());
        boolean votes = match.meaning() == PhraseKind.VOTE_FOR && match.end() - match.start() > 2;
        return votes && match.start() > 0 && first.getText().equals("for") && OF_CLAUSE.contains(words.get(match.start() - 1).getType());
    }

    private static boolean isNumber(int type) {
        return type == RulingLexer.NUMBER || type >= RulingLexer.ONE && type <= RulingLexer.THIRTY_ONE;
    }

    private static int sentenceEnd(List<Token> words, int from) {
        int at = from;
        while (at < words.size() && !stops(words.get(at))) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    private static boolean stops(Token token) {
        return token.getType() == RulingLexer.DOT || token.getType() == RulingLexer.LINE;
    }

    /** {@code kl.} at the end of a phrase is the beginning of the time. */
    private static int endWithoutClock(PhraseTable.Match<PhraseKind> match, List<Token> words) {
        boolean clock = words.get(match.end() - 1).getType() == RulingLexer.CLOCK;
        return clock && match.end() - match.start() > 1 ? match.end() - 1 : match.end();
    }

    private static Token phrase(PhraseKind kind, List<Token> words) {
        CommonToken token = new CommonToken(type(kind), text(words));
        token.setStartIndex(words.get(0).getStartIndex());
        token.setStopIndex(words.get(words.size() - 1).getStopIndex());
        return token;
    }

    private static String text(List<Token> words) {
        StringBuilder text = new StringBuilder(words.get(0).getText());
        for (int at = 1; at < words.size(); at++) {
            boolean dot = words.get(at).getType() == RulingLexer.DOT;
            text.append(dot ? "" : " ").append(words.get(at).getText());
        }
        return text.toString();
    }

    private static int type(PhraseKind kind) {
        return switch (kind) {
            case ABSENCE_LABEL -> RulingLexer.ABSENCE_LABEL;
            case ABSENT -> RulingLexer.ABSENT;
            case SUBSTITUTE_FOLLOWS -> RulingLexer.SUBSTITUTE_FOLLOWS;
            case SUBSTITUTE_PRECEDES -> RulingLexer.SUBSTITUTE_PRECEDES;
            case SUBSTITUTE_FOR -> RulingLexer.SUBSTITUTE_FOR;
            case INSTEAD_OF -> RulingLexer.INSTEAD_OF;
            case NOBODY -> RulingLexer.NOBODY;
            case RECUSED -> RulingLexer.RECUSED;
            case LEFT -> RulingLexer.LEFT;
            case ARRIVED -> RulingLexer.ARRIVED;
            case VOTE_FOR -> RulingLexer.VOTE_FOR;
            case VOTE_AGAINST -> RulingLexer.VOTE_AGAINST;
            case VOTE_ABSTAIN -> RulingLexer.VOTE_ABSTAIN;
            case MAJORITY -> RulingLexer.MAJORITY;
            case MINORITY -> RulingLexer.MINORITY;
            case PROTOCOL -> RulingLexer.PROTOCOL;
            case RESERVATION -> RulingLexer.RESERVATION;
            case REFERRAL -> RulingLexer.REFERRAL;
            case VOTING -> RulingLexer.VOTING;
            case VOTED_DOWN -> RulingLexer.VOTED_DOWN;
            case DISSENT -> RulingLexer.DISSENT;
            case PRESENT -> RulingLexer.PRESENT;
            case TAKES_PART -> RulingLexer.TAKES_PART;
            case UNDER_ITEM -> RulingLexer.UNDER_ITEM;
            case IN_FAVOUR -> RulingLexer.IN_FAVOUR;
            case CARRIED_BY -> RulingLexer.CARRIED_BY;
            case INDEPENDENT -> RulingLexer.INDEPENDENT;
            case PARTY -> RulingLexer.PARTY;
            case ROLE -> RulingLexer.ROLE;
        };
    }
}
