package dk.referat.internal.ruling;

import dk.referat.grammar.RulingLexer;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Tells the sentences of a decision that rule on another item of the agenda: {@code Pkt. 6 udgår.} */
final class OtherItems {

    /** How far behind the beginning of a sentence its ruling may begin: {@code Punkt 6 og 7 udsættes}. */
    private static final int NUMBER_REACH = 4;

    private OtherItems() {}

    /** {@code Pkt. 46 blev behandlet som første punkt.}; the item's own ruling follows. */
    static boolean names(List<Token> words, List<String> keys, int start, int end) {
        for (int at = start; at + 1 < end; at++) {
            boolean item = keys.get(at).equals("pkt") || keys.get(at).equals("pkt.") || keys.get(at).equals("punkt") || keys.get(at).equals("sag");
            if (item && words.get(at + 1).getType() == RulingLexer.NUMBER && !isPointOfRecommendation(keys, start, at)) {
                return true;
            }
        }
        return keys.get(start).startsWith("tillægspunkt");
    }

    private static boolean isPointOfRecommendation(List<String> keys, int start, int at) {
        return keys.subList(start, at).stream().anyMatch(key -> key.startsWith("indstilling") || key.equals("af"));
    }

    /** {@code Punkt 6 udgår.}, unlike {@code Punkt 6 behandles først.}, which leaves the agenda as long as it is. */
    static boolean takesAway(List<String> keys, int start, int from, int to) {
        return from <= start + NUMBER_REACH && isItem(keys.get(start))
                && keys.subList(from, to).stream().noneMatch(key -> key.startsWith("behandle"));
    }

    /** {@code Godkendt.}, {@code Dagsordenen herefter godkendt.}: what is left of the agenda. */
    static boolean isAgenda(List<String> keys, int start, int end) {
        return end - start == 1 || keys.subList(start, end).stream().anyMatch(key -> key.startsWith("dagsorden"));
    }

    /** {@code Punkt 48 Salg af grund. Solvej 3 udsættes.}: a full stop within another item's title. */
    static boolean isTitle(List<Token> words, List<String> keys, int start, int end) {
        return end - start > 2 && isItem(keys.get(start)) && words.get(start + 1).getType() == RulingLexer.NUMBER
                && words.get(end - 1).getType() != RulingLexer.NUMBER;
    }

    private static boolean isItem(String key) {
        return key.matches("(pkt|punkt|sag)\\.?");
    }
}
