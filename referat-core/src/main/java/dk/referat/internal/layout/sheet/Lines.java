package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.antlr.v4.runtime.Token;

/** The lines of a document that hold more than blanks, from the tokens of the lexer. */
public final class Lines {

    private Lines() {}

    public static List<Line> of(List<? extends Token> tokens, IntUnaryOperator shapes) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        boolean newPage = false;
        for (Token token : tokens) {
            if (token.getType() == Token.EOF) {
                break;
            }
            String text = token.getText();
            Slice raw = new Slice(withoutEnd(text), token.getStartIndex());
            if (raw.trim().isEmpty()) {
                gap++;
            } else {
                lines.add(Line.of(lines.size(), shapes.applyAsInt(token.getType()), raw, gap, newPage));
                gap = 0;
                newPage = false;
            }
            newPage |= text.indexOf('\f') >= 0;
        }
        return lines;
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && "\r\n\f\u000B\u0085\u2028\u2029".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
