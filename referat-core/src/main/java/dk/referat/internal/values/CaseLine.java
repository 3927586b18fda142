package dk.referat.internal.values;

import dk.referat.grammar.ValueLexer;
import dk.referat.grammar.ValueParser.OtherContext;
import dk.referat.grammar.ValueParser.TextContext;
import dk.referat.grammar.ValueParser.ValueContext;
import dk.referat.model.CaseNumber;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * A line that is about a case number: it holds nothing else, or a label before it.
 *
 * <p>{@code 00.30.10-S55-2-22}, {@code Acadre sagsnr.: 17/10438}, {@code 299835}
 */
final class CaseLine {

    /** A shorter number is an item's, a page's or a year. */
    private static final int SHORTEST_BARE = 5;

    private static final int LONGEST_BARE = 20;

    private final CaseNumberReader reader;
    private final List<ParseTree> parts;

    CaseLine(Passage passage, TextContext line) {
        this.reader = new CaseNumberReader(passage);
        this.parts = line.children;
    }

    /** {@return the first case number; empty where the line says something else} */
    Optional<CaseNumber> caseNumber() {
        boolean labelled = false;
        for (int at = 0; at < parts.size(); at++) {
            Optional<CaseNumber> number = number(parts.get(at), labelled);
            if (number.isPresent()) {
                return labelled || isRestEmpty(at + 1) ? number : Optional.empty();
            }
            labelled |= type(parts.get(at)) == ValueLexer.CASE_LABEL;
            if (!labelled && !isMark(parts.get(at)) && !isLabelAhead(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<CaseNumber> number(ParseTree part, boolean labelled) {
        if (part instanceof ValueContext value && value.caseNumber() != null) {
            return labelled ? reader.labelled(value.caseNumber()) : reader.caseNumber(value.caseNumber());
        }
        boolean figures = type(part) == ValueLexer.INTEGER || labelled && type(part) == ValueLexer.MIXED;
        return figures ? bare((OtherContext) part, labelled) : Optional.empty();
    }

    private Optional<CaseNumber> bare(OtherContext part, boolean labelled) {
        Token token = part.getStart();
        int length = token.getText().length();
        boolean likely = length <= LONGEST_BARE && (labelled || length >= SHORTEST_BARE);
        return likely ? Optional.of(reader.bare(token.getStartIndex(), token.getStopIndex() + 1)) : Optional.empty();
    }

    /** A word may stand before the label, the name of the system as a rule. */
    private boolean isLabelAhead(int at) {
        return at + 1 < parts.size() && type(parts.get(at + 1)) == ValueLexer.CASE_LABEL;
    }

    private boolean isRestEmpty(int from) {
        return parts.subList(from, parts.size()).stream().allMatch(CaseLine::isMark);
    }

    private static boolean isMark(ParseTree part) {
        return switch (type(part)) {
            case Token.EOF, ValueLexer.COLON, ValueLexer.COMMA, ValueLexer.DASH, ValueLexer.DOT, ValueLexer.OPEN,
                    ValueLexer.CLOSE, ValueLexer.BLANK_LINE -> true;
            default -> false;
        };
    }

    /** {@return the type of a token that is no part of a value; 0 for a value} */
    private static int type(ParseTree part) {
        if (part instanceof OtherContext other) {
            return other.getStart().getType();
        }
        return part instanceof TerminalNode end ? end.getSymbol().getType() : Token.INVALID_TYPE;
    }
}
