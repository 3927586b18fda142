package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.lexicon.PhraseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Opens the lists below labels of absence: {@code Fraværende under hele mødet:}, one name or {@code Gitte Holm - Anna Lind
 * deltog som suppleant} a line. A label gets its colon and loses what qualifies it; a line that tells of a substitute gets a
 * label of its own.
 */
final class AbsenceLists {

    private static final Set<String> QUALIFYING = Set.of("i", "på", "under", "ved", "til", "fra", "med", "af", "den", "(");
    private static final Set<PhraseKind> OF_SUBSTITUTES = Set.of(PhraseKind.SUBSTITUTE_FOLLOWS, PhraseKind.SUBSTITUTE_PRECEDES);
    /** A label is a heading, not a sentence. */
    private static final int LONGEST_LABEL = 20;

    private final List<Token> words;
    private final List<String> keys;
    private final PhraseTable<PhraseKind> phrases;
    private final NameLines names;
    private final List<Token> result = new ArrayList<>();

    private AbsenceLists(List<Token> words, PhraseTable<PhraseKind> phrases) {
        this.words = words;
        this.keys = words.stream().map(WordKeys::key).toList();
        this.phrases = phrases;
        this.names = new NameLines(words, phrases);
    }

    static List<Token> open(List<Token> words, PhraseTable<PhraseKind> phrases) {
        return new AbsenceLists(words, phrases).open();
    }

    private List<Token> open() {
        boolean below = false;
        boolean apart = false;
        boolean listed = false;
        for (int start = 0; start < words.size(); ) {
            int end = names.lineEnd(start);
            if (isLabelOfSubstitutes(start, end)) {
                result.add(RulingTokens.mark(RulingLexer.SUBSTITUTE_FOLLOWS, "i stedet", words.get(start).getStartIndex()));
                result.add(RulingTokens.mark(RulingLexer.COLON, ":", words.get(end - 1).getStopIndex() + 1));
                start = end + 1;
                below = false;
                continue;
            }
            OptionalInt label = labelEnd(start, end);
            int colon = label.isPresent() ? end : colonOfNames(start, end);
            boolean substituted = below && names.isSubstituted(start, end);
            if (label.isPresent()) {
                label(start, label.getAsInt());
            } else if (colon < end) {
                label(start, labelEnd(start, colon + 1).getAsInt());
                result.addAll(words.subList(colon + 1, end));
            } else {
                apart |= substituted;
                below &= substituted || names.isList(start, end);
                int from = below && apart ? names.namesStart(start, end) : start;
                if (below && apart) {
                    result.add(RulingTokens.mark(RulingLexer.ABSENCE_LABEL, "Fraværende", words.get(from).getStartIndex()));
                    result.add(RulingTokens.mark(RulingLexer.COLON, ":", words.get(from).getStartIndex()));
                }
                result.addAll(words.subList(from, end));
            }
            below |= label.isPresent();
            apart &= below && label.isEmpty();
            listed = colon < end || listed && names.isList(start, end);
            if (end < words.size()) {
                result.add(listed && goesOn(end) ? RulingTokens.mark(RulingLexer.COMMA, ",", words.get(end).getStartIndex()) : words.get(end));
            }
            start = end + 1;
        }
        return result;
    }

    /** {@code Fraværende under hele mødet: Gitte Holm}: the colon behind which names stand, or the end. */
    private int colonOfNames(int start, int end) {
        for (int at = start; at < end; at++) {
            if (words.get(at).getType() == RulingLexer.COLON) {
                return labelEnd(start, at + 1).isPresent() && names.isList(at + 1, substitute(at + 1, end)) ? at : end;
            }
        }
        return end;
    }

    /** {@code Gitte Holm (A), stedfortræder: Anna Lind (A)}: the comma before the word for who came instead, or the end. */
    private int substitute(int from, int end) {
        for (int at = from; at + 1 < end; at++) {
            boolean follows = words.get(at).getType() == RulingLexer.COMMA
                    && phrases.longestAt(keys, at + 1, end).filter(match -> match.meaning() == PhraseKind.SUBSTITUTE_FOLLOWS).isPresent();
            if (follows) {
                return at;
            }
        }
        return end;
    }

    /** {@code Deltog i stedet} on a line of its own, above names. */
    private boolean isLabelOfSubstitutes(int start, int end) {
        int limit = end > start && words.get(end - 1).getType() == RulingLexer.COLON ? end - 1 : end;
        return end + 1 < words.size()
                && phrases.longestAt(keys, start, limit).filter(match -> OF_SUBSTITUTES.contains(match.meaning()) && match.end() == limit).isPresent()
                && names.isList(end + 1, names.lineEnd(end + 1));
    }

    /** Below {@code Afbud: Gitte Holm} another name stands on the next line. */
    private boolean goesOn(int lineEnd) {
        int before = words.get(lineEnd - 1).getType();
        return before != RulingLexer.DOT && before != RulingLexer.COMMA && before != RulingLexer.AND
                && names.isList(lineEnd + 1, names.lineEnd(lineEnd + 1));
    }

    private void label(int start, int end) {
        result.addAll(words.subList(start, end));
        result.add(RulingTokens.mark(RulingLexer.COLON, ":", words.get(end - 1).getStopIndex() + 1));
    }

    /** The end of the words that say it, if the line is nothing but a label of absence. */
    private OptionalInt labelEnd(int start, int end) {
        boolean colon = end > start && words.get(end - 1).getType() == RulingLexer.COLON;
        int limit = colon ? end - 1 : end;
        if (limit == start || limit - start > LONGEST_LABEL) {
            return OptionalInt.empty();
        }
        List<String> line = new ArrayList<>(keys.subList(start, limit));
        line.add(":");
        return phrases.longestAt(line, 0, line.size())
                .filter(match -> match.meaning() == PhraseKind.ABSENCE_LABEL)
                .map(match -> start + Math.min(match.end(), line.size() - 1))
                .filter(behind -> behind == limit || colon && QUALIFYING.contains(keys.get(behind)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
