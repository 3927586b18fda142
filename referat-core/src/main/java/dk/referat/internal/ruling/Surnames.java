package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import dk.referat.lexicon.PhraseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Tells the surname that ends as bodies do from a body, by the role or party behind it: {@code Gitte Skovråd (formand)}. */
final class Surnames {

    private static final Pattern NAME = Pattern.compile("(?U)^\\p{Lu}\\p{Ll}+råd$");
    private static final Set<Integer> PARTIES = Set.of(RulingLexer.LETTER, RulingLexer.ACRONYM, RulingLexer.PARTY);
    private static final Set<PhraseKind> OF_PERSON = Set.of(PhraseKind.ROLE, PhraseKind.PARTY, PhraseKind.INDEPENDENT);

    private Surnames() {}

    /** The words, with a surname where one is. */
    static List<Token> tell(List<Token> words, PhraseTable<PhraseKind> phrases) {
        List<Token> told = new ArrayList<>(words);
        List<String> keys = words.stream().map(WordKeys::key).toList();
        for (int at = 1; at + 2 < words.size(); at++) {
            boolean couldBe = words.get(at).getType() == RulingLexer.BODY && words.get(at - 1).getType() == RulingLexer.NAME
                    && words.get(at + 1).getType() == RulingLexer.LPAREN && NAME.matcher(words.get(at).getText()).matches();
            if (couldBe && tellsOfPerson(words, keys, at + 2, phrases)) {
                CommonToken name = new CommonToken(words.get(at));
                name.setType(RulingLexer.NAME);
                told.set(at, name);
            }
        }
        return told;
    }

    private static boolean tellsOfPerson(List<Token> words, List<String> keys, int from, PhraseTable<PhraseKind> phrases) {
        return PARTIES.contains(words.get(from).getType())
                || phrases.longestAt(keys, from, words.size()).filter(match -> OF_PERSON.contains(match.meaning())).isPresent();
    }
}
