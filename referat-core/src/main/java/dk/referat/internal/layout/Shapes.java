package dk.referat.internal.layout;

import dk.referat.grammar.MinutesLexer;

/** The shapes of lines that the layout asks for, under short names. */
final class Shapes {

    static final int CASE_NUMBER = MinutesLexer.CASE_NUMBER_LINE;
    static final int ROW = MinutesLexer.ROW_LINE;
    static final int COLUMNS = MinutesLexer.COLUMNS_LINE;
    static final int LEADER = MinutesLexer.LEADER_LINE;
    static final int LABEL = MinutesLexer.LABEL_LINE;
    static final int RULE = MinutesLexer.RULE_LINE;
    static final int PLAIN = MinutesLexer.PLAIN_LINE;
    /** An unknown heading that was joined to its text; no line of the lexer's has this shape. */
    static final int HEADING = -2;
    /** The words of a link that were joined to a line; no line of the lexer's has this shape. */
    static final int LINK = -3;

    private Shapes() {}

    /** The shape of a part of a line. */
    static int ofPart(int whole, String part) {
        if (part.indexOf('\t') >= 0) {
            return ROW;
        }
        if (whole == COLUMNS && part.contains("   ")) {
            return COLUMNS;
        }
        return part.endsWith(":") ? LABEL : PLAIN;
    }
}
