package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Divides the ruling from the absentees whom nothing divides from it, {@code Fraværende: Gitte Holm Drøftet.}, {@code
 * Fraværende: Gitte HolmGodkendt.}: nobody's last name is a ruling.
 */
final class RulingsBehindNames {

    private final PhraseTable<PhraseKind> kinds;
    private final PhraseTable<Optional<Outcome>> outcomes;

    RulingsBehindNames(Phrases phrases) {
        this.kinds = phrases.kinds();
        this.outcomes = phrases.outcomes();
    }

    List<Token> divide(List<Token> words) {
        List<String> keys = words.stream().map(WordKeys::key).toList();
        List<Token> divided = new ArrayList<>(words.size());
        boolean list = false;
        for (int at = 0; at < words.size(); at++) {
            Token word = words.get(at);
            boolean begins = at == 0 || type(words, at - 1) == RulingLexer.LINE;
            list = begins ? isLabel(keys, at) : list && type(words, at) != RulingLexer.DOT;
            int ruling = list && endsSentence(words, at) ? ruling(words, at) : -1;
            if (ruling < 0) {
                divided.add(word);
            } else {
                if (ruling > 0) {
                    divided.add(part(word, 0, ruling));
                }
                divided.add(RulingTokens.mark(RulingLexer.DOT, ".", word.getStartIndex() + ruling));
                divided.add(part(word, ruling, word.getText().length()));
            }
        }
        return divided;
    }

    private boolean isLabel(List<String> keys, int at) {
        return kinds.longestAt(keys, at, keys.size()).filter(match -> match.meaning() == PhraseKind.ABSENCE_LABEL).isPresent();
    }

    private static boolean endsSentence(List<Token> words, int at) {
        boolean name = type(words, at) == RulingLexer.NAME && at > 1
                && (type(words, at - 1) == RulingLexer.NAME || type(words, at - 1) == RulingLexer.RPAREN);
        return name && (at + 1 == words.size() || type(words, at + 1) == RulingLexer.DOT || type(words, at + 1) == RulingLexer.LINE);
    }

    /** Where in a name a ruling begins: at its beginning, or at a capital letter within it. */
    private int ruling(List<Token> words, int at) {
        String name = words.get(at).getText();
        for (int from = 0; from < name.length(); from++) {
            boolean begins = Character.isUpperCase(name.charAt(from)) && (from == 0 || Character.isLowerCase(name.charAt(from - 1)));
            if (begins && outcomes.longestAt(List.of(WordKeys.key(name.substring(from))), 0, 1).filter(match -> match.meaning().isPresent()).isPresent()) {
                return from;
            }
        }
        return -1;
    }

    private static Token part(Token word, int from, int to) {
        CommonToken part = new CommonToken(word.getType(), word.getText().substring(from, to));
        part.setStartIndex(word.getStartIndex() + from);
        part.setStopIndex(word.getStartIndex() + to - 1);
        return part;
    }

    private static int type(List<Token> words, int at) {
        return words.get(at).getType();
    }
}
