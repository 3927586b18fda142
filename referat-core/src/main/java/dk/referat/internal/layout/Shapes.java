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

    private Shapes() {}
}
