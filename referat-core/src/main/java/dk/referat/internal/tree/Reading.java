package dk.referat.internal.tree;

import dk.referat.internal.ruling.RulingReader;
import dk.referat.internal.values.ValueReader;
import dk.referat.lexicon.Lexicon;
import dk.referat.source.SourceText;

/**
 * What the readers of a tree share.
 *
 * @param source the text
 * @param lexicon the words
 * @param values reads dates, amounts, numbers
 * @param rulings reads decisions, absences, people
 */
public record Reading(SourceText source, Lexicon lexicon, ValueReader values, RulingReader rulings) {

    Lines lines() {
        return new Lines(source::slice);
    }
}
