package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.Outcome;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Tells what parties and people do from the rulings of a body. */
final class Proposers {

    private final PhraseTable<PhraseKind> kinds;

    Proposers(PhraseTable<PhraseKind> kinds) {
        this.kinds = kinds;
    }

    /** {@code Venstre indstiller, at Gitte Holm vælges.} */
    boolean propose(List<String> keys, int start, int end) {
        return start < end && kinds.longestAt(keys, start, end)
                .filter(party -> party.meaning() == PhraseKind.PARTY && party.end() < end)
                .filter(party -> keys.get(party.end()).startsWith("indstill"))
                .isPresent();
    }

    /** {@code Gitte Holm udgår}: a person leaves, not the item. */
    static boolean leaves(List<Token> words, int start, PhraseTable.Match<Optional<Outcome>> match) {
        return match.meaning().filter(outcome -> outcome == Outcome.WITHDRAWN).isPresent() && match.start() - start >= 2
                && words.subList(start, match.start()).stream().allMatch(word -> word.getType() == RulingLexer.NAME);
    }
}
