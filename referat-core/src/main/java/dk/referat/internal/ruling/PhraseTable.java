package dk.referat.internal.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases by their first word. */
final class PhraseTable<T> {

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    PhraseTable(List<Phrase<T>> phrases) {
        for (Phrase<T> phrase : phrases) {
            byFirstWord.computeIfAbsent(phrase.firstWord(), word -> new ArrayList<>()).add(phrase);
        }
    }

    /** The longest phrase that begins at an index and ends before a limit, by the words that are given. */
    Optional<Match<T>> longestAt(List<String> words, int at, int limit) {
        return byFirstWord.getOrDefault(words.get(at), List.of()).stream()
                .map(phrase -> new Match<>(at, phrase.endAt(words, at, limit), phrase))
                .filter(match -> match.end() > at)
                .max(Comparator.comparingInt((Match<T> match) -> match.phrase().length())
                        .thenComparingInt(Match::end));
    }

    /** A phrase found between two indexes of the words. */
    record Match<T>(int start, int end, Phrase<T> phrase) {

        T meaning() {
            return phrase.meaning();
        }
    }
}
