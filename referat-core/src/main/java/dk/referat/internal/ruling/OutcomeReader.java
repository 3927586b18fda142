package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.model.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * Finds the first ruling of a text: the first sentence that holds a phrase of a ruling outside its remarks.
 *
 * <p>Of several phrases the longest counts; a recommendation goes before everything that is recommended, and a ruling
 * that only says that something was decided after what was decided.
 */
final class OutcomeReader {

    /** How far before a phrase its negation may stand: {@code ikke blev endeligt godkendt}. */
    private static final int NEGATION_REACH = 3;

    private final PhraseTable<Optional<Outcome>> phrases;

    OutcomeReader(PhraseTable<Optional<Outcome>> phrases) {
        this.phrases = phrases;
    }

    /** The outcome of words in which line ends that divide sentences are kept. */
    Optional<Outcome> outcome(List<Token> words) {
        List<String> keys = words.stream().map(WordKeys::key).toList();
        for (int start = 0; start < words.size(); ) {
            int end = start;
            while (end < words.size() && !stops(words.get(end).getType())) {
                end++;
            }
            Optional<Outcome> found = ofSentence(words, keys, start, end);
            if (found.isPresent()) {
                return found;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static boolean stops(int type) {
        return type == RulingLexer.DOT || type == RulingLexer.LINE || type == RulingLexer.SEMICOLON;
    }

    private Optional<Outcome> ofSentence(List<Token> words, List<String> keys, int start, int end) {
        int limit = remark(words, start, end);
        List<PhraseTable.Match<Optional<Outcome>>> matches = new ArrayList<>();
        for (int at = start; at < limit; at++) {
            phrases.longestAt(keys, at, limit).ifPresent(match -> {
                if (matches.stream().noneMatch(longer -> longer.contains(match))) {
                    matches.removeIf(match::contains);
                    matches.add(match);
                }
            });
        }
        return matches.stream()
                .filter(match -> match.meaning().isPresent())
                .map(match -> new Ruled(rulesOn(words, match, start, limit), match.start()))
                .min(Comparator.comparingInt(Ruled::rank).thenComparingInt(Ruled::start))
                .map(Ruled::outcome);
    }

    /** Where the remarks of the sentence begin. */
    private static int remark(List<Token> words, int start, int end) {
        for (int at = start; at < end; at++) {
            int type = words.get(at).getType();
            boolean question = type == RulingLexer.WHETHER && at > start
                    && words.get(at - 1).getType() == RulingLexer.COMMA;
            if (at > start && (type == RulingLexer.REMARK || question)) {
                return at;
            }
        }
        return end;
    }

    private static Outcome rulesOn(
            List<Token> words, PhraseTable.Match<Optional<Outcome>> match, int start, int limit) {
        Outcome outcome = match.meaning().orElseThrow();
        boolean positive = outcome == Outcome.APPROVED || outcome == Outcome.RECOMMENDED || outcome == Outcome.NOTED;
        return positive && negated(words, match, start, limit) ? Outcome.REJECTED : outcome;
    }

    private static boolean negated(
            List<Token> words, PhraseTable.Match<Optional<Outcome>> match, int start, int limit) {
        for (int at = Math.max(start, match.start() - NEGATION_REACH); at < match.start(); at++) {
            if (words.get(at).getType() == RulingLexer.NOT) {
                return true;
            }
        }
        return match.end() < limit && words.get(match.end()).getType() == RulingLexer.NOT;
    }

    private record Ruled(Outcome outcome, int start) {

        int rank() {
            return switch (outcome) {
                case RECOMMENDED -> 0;
                case OTHER -> 2;
                default -> 1;
            };
        }
    }
}
