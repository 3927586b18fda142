package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.AbsentContext;
import dk.referat.grammar.RulingParser.AbsenteesContext;
import dk.referat.grammar.RulingParser.NamedContext;
import dk.referat.grammar.RulingParser.OtherContext;
import dk.referat.grammar.RulingParser.SentenceContext;
import dk.referat.grammar.RulingParser.UnderItemContext;
import dk.referat.model.Person;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Remarks behind members in their list: {@code Gitte Holm (A) - afbud}. */
final class MemberRemarks {

    private static final GroupReader NAMES = new GroupReader(true);

    private MemberRemarks() {}

    /** Who is absent, from the whole meeting. */
    static List<Person> absent(SentenceContext sentence) {
        boolean ofAnItem = sentence.clause().stream().anyMatch(UnderItemContext.class::isInstance)
                || sentence.other().stream().anyMatch(other -> other.ITEM() != null);
        List<Person> absent = new ArrayList<>();
        List<Person> last = List.of();
        for (int at = 0; at < sentence.getChildCount() && !ofAnItem; at++) {
            ParseTree child = sentence.getChild(at);
            if (child instanceof NamedContext named) {
                last = NAMES.read(named.group()).people();
            } else if (tellsAbsence(child) && !last.isEmpty()) {
                absent.add(last.get(last.size() - 1));
                last = List.of();
            } else if (!isMark(child)) {
                last = List.of();
            }
        }
        return absent;
    }

    private static boolean tellsAbsence(ParseTree tree) {
        return tree instanceof AbsentContext || tree instanceof AbsenteesContext label && label.group() == null;
    }

    private static boolean isMark(ParseTree tree) {
        return tree instanceof OtherContext other
                && (other.DASH() != null || other.COMMA() != null || other.LPAREN() != null || other.COLON() != null);
    }
}
