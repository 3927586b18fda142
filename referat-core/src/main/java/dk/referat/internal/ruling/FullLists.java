package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Tells where a list of absentees that fills its line ends with it: {@code Fraværende: Gitte Holm (B), Per Krag} above
 * {@code Sagen udskudt.}, which is a ruling and no more of the name.
 */
final class FullLists {

    private static final Set<Integer> OF_NAME = Set.of(RulingLexer.NAME, RulingLexer.RPAREN);

    private final List<Token> words;
    private final List<String> keys;
    private final PhraseTable<PhraseKind> kinds;
    private final PhraseTable<Optional<Outcome>> outcomes;

    FullLists(List<Token> words, Phrases phrases) {
        this.words = words;
        this.keys = words.stream().map(WordKeys::key).toList();
        this.kinds = phrases.kinds();
        this.outcomes = phrases.outcomes();
    }

    /** Whether a line that begins with a label of absence ends in a name, and the next sentence rules. */
    boolean ends(int start, int end) {
        boolean labelled = kinds.longestAt(keys, start, end).filter(match -> match.meaning() == PhraseKind.ABSENCE_LABEL).isPresent();
        return labelled && OF_NAME.contains(words.get(end - 1).getType()) && rules(end + 1);
    }

    private boolean rules(int from) {
        int end = from;
        while (end < words.size() && words.get(end).getType() != RulingLexer.DOT && words.get(end).getType() != RulingLexer.LINE) {
            end++;
        }
        for (int at = from; at < end; at++) {
            if (outcomes.longestAt(keys, at, end).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
