package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.grammar.RulingParser;
import dk.referat.grammar.runtime.ParserCaches;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.Outcome;
import java.util.Map;
import java.util.Optional;

/** The phrases that decisions are read with. Immutable; safe for use by many threads. */
public final class Phrases {

    private static final String FOLDER = "/dk/referat/lexicon/";

    private final PhraseTable<PhraseKind> kinds;
    private final PhraseTable<Optional<Outcome>> outcomes;
    private final ParserCaches caches = new ParserCaches(RulingLexer._ATN, RulingParser._ATN);

    /**
     * Makes tables of phrases.
     *
     * @param kinds phrases of clauses, in small letters
     * @param outcomes phrases of rulings, in small letters; empty for what looks like a ruling and is none
     */
    public Phrases(Map<String, PhraseKind> kinds, Map<String, Optional<Outcome>> outcomes) {
        PhraseParser parser = new PhraseParser(new RulingTokens(caches));
        this.kinds = parser.table(kinds);
        this.outcomes = parser.table(outcomes);
    }

    /** The phrases that the library knows. */
    public static Phrases danish() {
        return Danish.PHRASES;
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

    /** Loaded when first asked for. */
    private static final class Danish {
        static final Phrases PHRASES = new Phrases(
                PhraseFile.read(FOLDER + "phrases.tsv", word -> PhraseKind.ofWireName(word).orElseThrow()),
                PhraseFile.read(FOLDER + "outcomes.tsv", Danish::outcome));

        private static Optional<Outcome> outcome(String word) {
            return word.equals("null") ? Optional.empty() : Optional.of(Outcome.ofWireName(word).orElseThrow());
        }
    }
}
