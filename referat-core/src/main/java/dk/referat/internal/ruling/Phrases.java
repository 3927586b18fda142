package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.grammar.RulingParser;
import dk.referat.grammar.runtime.ParserCaches;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.Outcome;
import java.util.Optional;

/** The phrases that decisions are read with. Immutable; safe for use by many threads. */
public final class Phrases {

    private final PhraseTable<PhraseKind> kinds;
    private final PhraseTable<Optional<Outcome>> outcomes;
    private final ParserCaches caches = new ParserCaches(RulingLexer._ATN, RulingParser._ATN);

    /** The phrases of a lexicon. */
    public Phrases(Lexicon lexicon) {
        PhraseParser parser = new PhraseParser(new RulingTokens(caches));
        this.kinds = parser.table(lexicon.phrases());
        this.outcomes = parser.table(lexicon.outcomes());
    }

    PhraseTable<PhraseKind> kinds() {
        return kinds;
    }

    PhraseTable<Optional<Outcome>> outcomes() {
        return outcomes;
    }

    ParserCaches caches() {
        return caches;
    }
}
