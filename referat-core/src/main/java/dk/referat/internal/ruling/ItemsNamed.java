package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.AbsentContext;
import dk.referat.grammar.RulingParser.ClockContext;
import dk.referat.grammar.RulingParser.GroupContext;
import dk.referat.grammar.RulingParser.LeftContext;
import dk.referat.grammar.RulingParser.NamedContext;
import dk.referat.grammar.RulingParser.OtherContext;
import dk.referat.grammar.RulingParser.RecusedContext;
import dk.referat.grammar.RulingParser.SentenceContext;
import dk.referat.grammar.RulingParser.TotalContext;
import dk.referat.grammar.RulingParser.UnderItemContext;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * The items from which somebody is said to be absent: {@code deltog ikke i behandlingen af pkt. 6-8}.
 *
 * @param own the number of the item under which it is said; empty where that is not known
 */
record ItemsNamed(Optional<Integer> own) {

    private static final String NUMBER = "\\d{1,4}";

    /** By the printed number of the item. */
    static ItemsNamed under(Optional<String> item) {
        return new ItemsNamed(item.filter(number -> number.matches(NUMBER)).map(Integer::valueOf));
    }

    /** Whether a sentence tells of absence from items by their numbers, and the own item is none of them. */
    boolean areOthers(SentenceContext sentence) {
        if (own.isEmpty() || sentence.children == null) {
            return false;
        }
        boolean absent = false;
        boolean item = false;
        for (ParseTree child : sentence.children) {
            if (absent && item && child instanceof NamedContext named && isNumber(named.group(), 0)) {
                return !holdsOwn(named.group());
            }
            absent = child instanceof AbsentContext || child instanceof LeftContext || child instanceof RecusedContext || absent && goesOn(child);
            item = child instanceof UnderItemContext || child instanceof OtherContext other && other.ITEM() != null;
        }
        return false;
    }

    private static boolean goesOn(ParseTree child) {
        return child instanceof UnderItemContext || child instanceof ClockContext
                || child instanceof OtherContext other
                        && (other.WORD() != null || other.ITEM() != null || other.AND() != null);
    }

    private static boolean isNumber(GroupContext group, int member) {
        return group.member(member) instanceof TotalContext total && total.MEMBERS() == null && total.party() == null;
    }

    private boolean holdsOwn(GroupContext group) {
        int previous = 0;
        for (int at = 0; at < group.member().size() && isNumber(group, at); at++) {
            int number = Numbers.value(((TotalContext) group.member(at)).number()).orElse(0);
            boolean range = at > 0 && group.separator(at - 1).DASH() != null;
            if (number == own.get() || range && previous < own.get() && own.get() < number) {
                return true;
            }
            previous = number;
        }
        return false;
    }
}
