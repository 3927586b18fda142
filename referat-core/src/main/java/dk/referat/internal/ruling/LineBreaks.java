package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.lexicon.PhraseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Decides what a line end means: nothing where a sentence was wrapped, a comma between the lines of a list of names,
 * and the end of a sentence elsewhere. A full stop before a small letter ends no sentence either.
 */
final class LineBreaks {

    /** A line as long as this was filled up, so that the sentence may go on in the next one. */
    private static final int FULL_LINE = 70;

    private static final Set<Integer> GO_ON = Set.of(
            RulingLexer.COMMA, RulingLexer.AND, RulingLexer.LPAREN, RulingLexer.PLUS, RulingLexer.FOR);
    private static final Set<Integer> GO_ON_BEFORE =
            Set.of(RulingLexer.COMMA, RulingLexer.LPAREN, RulingLexer.RPAREN);
    private static final Set<Integer> SENTENCE_END =
            Set.of(RulingLexer.DOT, RulingLexer.SEMICOLON, RulingLexer.COLON);
    private static final Set<Integer> COUNTED = Set.of(
            RulingLexer.NUMBER, RulingLexer.LETTER, RulingLexer.ACRONYM, RulingLexer.LIST, RulingLexer.WORD, RulingLexer.ITEM);

    /** Abbreviations that end a sentence as often as not. */
    private static final Set<String> CLOSING = Set.of("kr.", "pct.", "mv.", "m.v.", "m.m.", "m.fl.", "mfl.", "osv.", "etc.");

    private final List<Token> words;
    private final NameLines names;
    private final FullLists lists;
    private final List<Token> result = new ArrayList<>();

    private LineBreaks(List<Token> words, Phrases phrases) {
        this.words = words;
        this.names = new NameLines(words, phrases.kinds());
        this.lists = new FullLists(words, phrases);
    }

    static List<Token> resolve(List<Token> words, Phrases phrases) {
        return new LineBreaks(AbsenceLists.open(Initials.join(words, false), phrases.kinds()), phrases).resolve();
    }

    private List<Token> resolve() {
        boolean list = false;
        for (int start = 0; start < words.size(); ) {
            int end = names.lineEnd(start);
            boolean opened = start > 1 && typeAt(start - 2) == RulingLexer.COLON;
            list = (list || opened) && names.isList(start, end);
            if (list) {
                addNames(start, end);
            } else {
                addLine(start, end);
            }
            start = end + 1;
        }
        return result;
    }

    /** The names of a line of a list, without what is said behind them. */
    private void addNames(int start, int end) {
        int behind = names.namesEnd(start, end);
        result.addAll(words.subList(names.namesStart(start, end), behind));
        if (end < words.size()) {
            boolean more = names.isList(end + 1, names.lineEnd(end + 1));
            result.add(more ? RulingTokens.mark(RulingLexer.COMMA, ",", words.get(behind - 1).getStopIndex() + 1)
                    : words.get(end));
        }
    }

    private void addLine(int start, int end) {
        for (int at = start; at < end; at++) {
            boolean abbreviation = typeAt(at) == RulingLexer.DOT && at > start && at + 1 < end
                    && (typeAt(at + 1) == RulingLexer.WORD || typeAt(at + 1) == RulingLexer.ITEM);
            if (!abbreviation) {
                result.add(words.get(at));
            }
        }
        if (end < words.size() && !goesOn(start, end)) {
            result.add(words.get(end));
        }
    }

    private boolean goesOn(int start, int end) {
        if (end == start || end + 1 >= words.size()) {
            return end == start;
        }
        int before = typeAt(end - 1);
        int behind = typeAt(end + 1);
        if (SENTENCE_END.contains(before)) {
            return before == RulingLexer.COLON
                    && (COUNTED.contains(behind) || names.isList(end + 1, names.lineEnd(end + 1)));
        }
        if (CLOSING.contains(words.get(end - 1).getText()) && Character.isUpperCase(words.get(end + 1).getText().charAt(0))) {
            return false;
        }
        return GO_ON.contains(before) || beginsName(start, end)
                || GO_ON_BEFORE.contains(behind)
                || Character.isLowerCase(words.get(end + 1).getText().charAt(0))
                || words.get(end - 1).getStopIndex() - words.get(start).getStartIndex() >= FULL_LINE && !lists.ends(start, end);
    }

    /** {@code … og 2 imod. Gitte} above {@code Holm undlod at stemme.} */
    private boolean beginsName(int start, int end) {
        return end - start > 2 && typeAt(end - 1) == RulingLexer.NAME && typeAt(end - 2) == RulingLexer.DOT
                && typeAt(end + 1) == RulingLexer.NAME;
    }

    private int typeAt(int at) {
        return words.get(at).getType();
    }
}
