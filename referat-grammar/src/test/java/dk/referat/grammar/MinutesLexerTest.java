package dk.referat.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.grammar.runtime.StringCharStream;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of lines, those above all that lie near another shape. */
class MinutesLexerTest {

    @ParameterizedTest(name = "{index} {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "' '|BLANK_LINE",
                "'\u00A0'|BLANK_LINE",
                "-----|RULE_LINE",
                "Godkendelse af dagsorden.....  3|LEADER_LINE",
                "Sagen udsættes ...|PLAIN_LINE",
                "a\tb|ROW_LINE",
                "\t2026\t2027|ROW_LINE",
                "00.30.10-S55-2-22|CASE_NUMBER_LINE",
                "18/26422|CASE_NUMBER_LINE",
                "2017-004392|CASE_NUMBER_LINE",
                "Punkt 7: Budget|WORDED_LINE",
                "PKT. 7 Budget|WORDED_LINE",
                "Punkt 7|WORDED_LINE",
                "• Punkt 7: Budget|WORDED_LINE",
                "Punktet udsættes|PLAIN_LINE",
                "7.|NUMBER_LINE",
                "40a|NUMBER_LINE",
                "• 191. Dagsorden - godkendelse|BULLETED_NUMBER_LINE",
                "7. Budget 2024|NUMBERED_LINE",
                "(7) Budget 2024|NUMBERED_LINE",
                "7 - Budget 2024|NUMBERED_LINE",
                "7 Budget 2024|NUMBER_LED_LINE",
                "- Budget 2024|BULLETED_LINE",
                "(cid:127) Budget 2024|BULLETED_LINE",
                "a) Budget 2024|LETTERED_LINE",
                "Indstilling:|LABEL_LINE",
                "Sagsnr.: 18/26422|LABELLED_LINE",
                "Skolen            390.000 kr.|COLUMNS_LINE",
                "Sagen har ingen bevillingsmæssige konsekvenser.|PLAIN_LINE"
            })
    void shapes(String line, String shape) {
        assertEquals(List.of(shape), shapes(line));
        assertEquals(List.of(shape), shapes(line + "\r\n"));
    }

    @Test
    void everyLineEndEndsALine() {
        assertEquals(List.of("PLAIN_LINE", "PLAIN_LINE", "NUMBER_LINE"), shapes("Ja\rNej\u20287."));
    }

    private static List<String> shapes(String text) {
        MinutesLexer lexer = new MinutesLexer(new StringCharStream(text));
        lexer.removeErrorListeners();
        return lexer.getAllTokens().stream()
                .map(Token::getType)
                .map(MinutesLexer.VOCABULARY::getSymbolicName)
                .toList();
    }
}
