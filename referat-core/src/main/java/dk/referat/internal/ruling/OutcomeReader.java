package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.model.Outcome;
import dk.referat.model.Statement;
import dk.referat.model.Statement.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /** {@code Teksten blev rettet, hvorefter forslaget er godkendt}: what follows rules where nothing before it does. */
    private static final Set<String> AFTER = Set.of("hvorefter", "hvorved");

    private final PhraseTable<Optional<Outcome>> phrases;
    private final Proposers proposers;

    OutcomeReader(Phrases phrases) {
        this.phrases = phrases.outcomes();
        this.proposers = new Proposers(phrases.kinds());
    }

    /** The outcome of words in which line ends that divide sentences are kept; dissents and remarks rule on nothing. */
    Optional<Outcome> outcome(List<Token> all, List<Statement> statements) {
        List<Token> words = withoutRemarks(all, statements);
        List<String> keys = words.stream().map(WordKeys::key).toList();
        Optional<Outcome> elsewhere = Optional.empty();
        boolean titled = false;
        boolean changed = false;
        for (int start = 0; start < words.size(); ) {
            int from = start;
            int end = start;
            while (end < words.size() && !stops(words.get(end).getType())) {
                end++;
            }
            Optional<Ruled> found = ofSentence(words, keys, start, end);
            boolean other = titled || found.filter(ruled -> OtherItems.names(words, keys, from, ruled.end())).isPresent();
            if (found.isPresent() && !other) {
                return changed && OtherItems.isAgenda(keys, start, end) ? Optional.of(Outcome.OTHER) : found.map(Ruled::outcome);
            }
            boolean ofTitle = titled;
            elsewhere = elsewhere.or(() -> found.map(ruled -> ofTitle ? Outcome.OTHER : ruled.outcome()));
            changed |= found.filter(ruled -> ofTitle || OtherItems.takesAway(keys, from, ruled.start(), ruled.end())).isPresent();
            titled = found.isEmpty() && OtherItems.isTitle(words, keys, start, end);
            start = end + 1;
        }
        return elsewhere;
    }

    /** Statements stand in the order of the text. */
    private static List<Token> withoutRemarks(List<Token> all, List<Statement> statements) {
        List<Token> words = new ArrayList<>(all.size());
        int next = 0;
        for (Token word : all) {
            while (next < statements.size() && statements.get(next).span().end() <= word.getStartIndex()) {
                next++;
            }
            boolean remark = next < statements.size()
                    && statements.get(next).kind() != Kind.REFERRAL
                    && statements.get(next).span().start() <= word.getStartIndex();
            if (!remark || stops(word.getType())) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean stops(int type) {
        return type == RulingLexer.DOT || type == RulingLexer.LINE || type == RulingLexer.SEMICOLON;
    }

    private Optional<Ruled> ofSentence(List<Token> words, List<String> keys, int start, int end) {
        int limit = proposers.propose(keys, start, end) ? start : remark(words, start, end);
        return within(words, keys, start, limit).or(() -> limit > start && limit < end && AFTER.contains(keys.get(limit))
                ? within(words, keys, limit + 1, end)
                : Optional.empty());
    }

    private Optional<Ruled> within(List<Token> words, List<String> keys, int start, int limit) {
        return uncovered(keys, start, limit).stream()
                .filter(match -> match.meaning().isPresent() && !Proposers.leaves(words, start, match))
                .map(match -> new Ruled(rulesOn(words, match, start, limit), match.start(), match.end(), goesOn(words, match, limit)))
                .min(Comparator.comparingInt(Ruled::rank).thenComparingInt(Ruled::start));
    }

    /** The phrases that lie in no longer one; a later phrase is covered if it does not end later. */
    private List<PhraseTable.Match<Optional<Outcome>>> uncovered(List<String> keys, int start, int limit) {
        List<PhraseTable.Match<Optional<Outcome>>> matches = new ArrayList<>();
        int covered = start;
        for (int at = start; at < limit; at++) {
            Optional<PhraseTable.Match<Optional<Outcome>>> match = phrases.longestAt(keys, at, limit);
            if (match.isPresent() && match.get().end() > covered) {
                matches.add(match.get());
                covered = match.get().end();
            }
        }
        return matches;
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

    /** {@code Godkendt og anbefales over for byrådet}: two rulings, the first of which counts. */
    private static boolean goesOn(List<Token> words, PhraseTable.Match<Optional<Outcome>> match, int limit) {
        return match.end() < limit && words.get(match.end()).getType() == RulingLexer.AND;
    }

    private record Ruled(Outcome outcome, int start, int end, boolean goesOn) {

        int rank() {
            if (goesOn) {
                return 0;
            }
            return switch (outcome) {
                case RECOMMENDED -> 0;
                case OTHER -> 2;
                default -> 1;
            };
        }
    }
}
