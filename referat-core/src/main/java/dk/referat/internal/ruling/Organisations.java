package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.lexicon.PhraseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Leaves out what stands in brackets behind a name of a heading and is neither party nor role: {@code (Børne- og
 * Ungdomsrådet)}, closed or not.
 */
final class Organisations {

    private static final Set<PhraseKind> OF_PEOPLE = Set.of(PhraseKind.ROLE, PhraseKind.PARTY, PhraseKind.INDEPENDENT,
            PhraseKind.ABSENT, PhraseKind.ABSENCE_LABEL, PhraseKind.SUBSTITUTE_FOLLOWS, PhraseKind.SUBSTITUTE_FOR,
            PhraseKind.SUBSTITUTE_PRECEDES, PhraseKind.TAKES_PART);

    private static final Set<String> OF = Set.of("for", "i", "ved");

    private Organisations() {}

    static List<Token> leaveOut(List<Token> words, PhraseTable<PhraseKind> phrases) {
        List<String> keys = words.stream().map(WordKeys::key).toList();
        List<Token> left = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); at++) {
            int end = words.get(at).getType() == RulingLexer.LPAREN ? end(words, at) : at;
            if (end > at && isOrganisation(words, at + 1, end) && !isOfPeople(keys, at + 1, end, phrases)) {
                at = end - 1;
            } else if (end > at + 1 && end == words.size() && words.get(at + 1).getType() == RulingLexer.LPAREN) {
                continue;
            } else if (end > at + 1 && role(words, keys, at + 1, phrases) > 0) {
                int behind = role(words, keys, at + 1, phrases);
                left.addAll(words.subList(at, behind));
                at = words.get(end - 1).getType() == RulingLexer.RPAREN ? end - 2 : end - 1;
            } else {
                left.add(words.get(at));
            }
        }
        return left;
    }

    /** Behind the role of {@code centerchef for By og Havn}; 0 where the words are something else. */
    private static int role(List<Token> words, List<String> keys, int from, PhraseTable<PhraseKind> phrases) {
        return phrases.longestAt(keys, from, words.size())
                .filter(match -> match.meaning() == PhraseKind.ROLE)
                .map(match -> match.end())
                .filter(end -> end < words.size() && OF.contains(keys.get(end)))
                .orElse(0);
    }

    /** Behind the bracket that closes, or where none does the end. */
    private static int end(List<Token> words, int open) {
        int depth = 0;
        for (int at = open; at < words.size(); at++) {
            int type = words.get(at).getType();
            depth += type == RulingLexer.LPAREN ? 1 : type == RulingLexer.RPAREN ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return words.size();
    }

    private static boolean isOrganisation(List<Token> words, int from, int end) {
        for (int at = from; at < end; at++) {
            int type = words.get(at).getType();
            boolean cut = type == RulingLexer.DASH && at + 1 < end && words.get(at + 1).getType() == RulingLexer.AND;
            if (cut || type == RulingLexer.BODY || type == RulingLexer.WORD || type == RulingLexer.OTHER) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfPeople(List<String> keys, int from, int end, PhraseTable<PhraseKind> phrases) {
        for (int at = from; at < end; at++) {
            if (phrases.longestAt(keys, at, end).filter(match -> OF_PEOPLE.contains(match.meaning())).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
