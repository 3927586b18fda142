package dk.referat.internal.layout.sheet;

import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import java.util.Set;

/** Tells lines that count votes: {@code Imod: 2 (B)}. */
public final class VoteLines {

    private static final Set<PhraseKind> VOTES = Set.of(PhraseKind.VOTE_FOR, PhraseKind.VOTE_AGAINST, PhraseKind.VOTE_ABSTAIN);

    private VoteLines() {}

    /** Whether a line is a word of votes, a colon and their number. */
    public static boolean isCount(Line line, Lexicon lexicon) {
        String key = line.key();
        int colon = key.indexOf(": ");
        return colon > 0 && colon + 2 < key.length() && Character.isDigit(key.charAt(colon + 2))
                && lexicon.phrases().containsKey(key.substring(0, colon + 1))
                && VOTES.contains(lexicon.phrases().get(key.substring(0, colon + 1)));
    }
}
