package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;

/** Makes phrases from their written form, in which {@code …} and {@code {body}} stand for any words of the sentence. */
final class PhraseParser {

    private static final Pattern GAP = Pattern.compile("…|\\{[^{}]*\\}");

    private final RulingTokens tokens;

    PhraseParser(RulingTokens tokens) {
        this.tokens = tokens;
    }

    <T> PhraseTable<T> table(Map<String, T> meanings) {
        List<Phrase<T>> phrases = new ArrayList<>();
        meanings.forEach((written, meaning) -> phrase(written, meaning).ifPresent(phrases::add));
        return new PhraseTable<>(phrases);
    }

    /** Empty where the written form has no word. */
    private <T> Optional<Phrase<T>> phrase(String written, T meaning) {
        List<List<String>> runs = new ArrayList<>();
        String[] pieces = GAP.split(written, -1);
        for (String piece : pieces) {
            List<String> words = words(piece);
            if (!words.isEmpty()) {
                runs.add(words);
            }
        }
        boolean open = !runs.isEmpty() && pieces.length > 1 && pieces[pieces.length - 1].isBlank();
        return runs.isEmpty() ? Optional.empty() : Optional.of(new Phrase<>(runs, open, meaning));
    }

    private List<String> words(String piece) {
        List<Token> found = tokens.of(piece);
        boolean stops = found.size() > 1 && found.get(found.size() - 1).getType() == RulingLexer.DOT;
        return found.subList(0, stops ? found.size() - 1 : found.size()).stream().map(WordKeys::key).toList();
    }
}
