package dk.referat.internal.layout.sheet;

import dk.referat.grammar.MinutesLexer;

/** The shapes of lines that the layout asks for, under short names. */
public final class Shapes {

    public static final int CASE_NUMBER = MinutesLexer.CASE_NUMBER_LINE;
    public static final int ROW = MinutesLexer.ROW_LINE;
    public static final int COLUMNS = MinutesLexer.COLUMNS_LINE;
    public static final int LEADER = MinutesLexer.LEADER_LINE;
    public static final int LABEL = MinutesLexer.LABEL_LINE;
    public static final int RULE = MinutesLexer.RULE_LINE;
    public static final int PLAIN = MinutesLexer.PLAIN_LINE;
    /** An unknown heading that was joined to its text; no line of the lexer's has this shape. */
    public static final int HEADING = -2;
    /** The words of a link that were joined to a line; no line of the lexer's has this shape. */
    public static final int LINK = -3;

    private Shapes() {}

    /** The shape of a part of a line. */
    public static int ofPart(int whole, String part) {
        if (part.indexOf('\t') >= 0) {
            return ROW;
        }
        if (whole == COLUMNS && part.contains("   ")) {
            return COLUMNS;
        }
        if (part.indexOf(' ') < 0 && CaseLines.isCaseLine(part)) {
            return CASE_NUMBER;
        }
        return part.endsWith(":") ? LABEL : PLAIN;
    }
}
