package dk.referat.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.grammar.ValueParser.TextContext;
import dk.referat.grammar.runtime.ParserCaches;
import dk.referat.grammar.runtime.StringCharStream;
import dk.referat.grammar.runtime.TwoStageParse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueGrammarTest {

    private static final int REPETITIONS = 400;

    private final ParserCaches caches = new ParserCaches(ValueLexer._ATN, ValueParser._ATN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    29.09.04-P15-137-22     | KLE_NUMBER
                    29.09.04                | NUMERIC_DATE
                    330-2018-3619           | CODED_CASE
                    18-21-årige             | MIXED
                    2024-27                 | YEARS
                    2024-04-27              | ISO_DATE
                    5-7                     | SPAN
                    17:00-20.30             | CLOCK_TIMES
                    1.400                   | DECIMAL
                    16.30                   | DOTTED
                    -9                      | MINUS_DAY
                    -90,5                   | SIGNED_NUMBER
                    9.-11. januar           | DAY_SPAN MONTH
                    28. aug.-12. sep.       | DAY DOT MONTH DOT MINUS_DAY DOT MONTH DOT
                    §§ 32, 32a, 36, 39-40   | PARAGRAPHS
                    § 91 a, stk. 1          | PARAGRAPHS LETTER SUBPARTS
                    § 18-midler             | PARAGRAPHS DASH WORD
                    § 85 børn               | PARAGRAPHS WORD
                    i Indien                | IN NAME
                    I alt                   | IN_ALL
                    mer-/mindreforbrug      | EITHER_WAY
                    nettomerudgifter        | INCREASE
                    ældreområdet            | WORD
                    Ældrerådet              | BODY
                    Børne- og Skoleudvalget | HYPHENED AND BODY
                    kr.200.000              | CURRENCY DECIMAL
                    t. kr.                  | THOUSAND
                    http://a.dk/2018        | ADDRESS
                    COVID-19                | NAME
                    """)
    void theLongestTokenWins(String text, String types) {
        assertEquals(Arrays.asList(types.split(" ")), types(text));
    }

    @Test
    void anEmptyLineIsAToken() {
        assertEquals(List.of("DAY", "CURRENCY"), types("3 \r\n kr."));
        assertEquals(List.of("DAY", "BLANK_LINE", "CURRENCY"), types("3 \r\n \r\n kr."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    14 mio. kr.      | (amount (money (number (figure 14)) (scale (million mio. kr.))))
                    ca. 5 kr.        | (amount (approximation ca.) (money (number (figure 5)) (scale kr.)))
                    kr. 200.000      | (amount (money kr. (figure 200.000)))
                    d. 9. maj 2023   | (date d. (calendarDay (dayOfMonth 9 . maj) 2023))
                    KMB 28/2-2019    | (caseReference (body KMB) (date (calendarDay 28/2-2019)))
                    SEL §107         | (legalReference SEL (paragraphs §107))
                    """)
    void treesReadLikeTheRules(String text, String tree) {
        ValueParser parser = parser(new CommonTokenStream(lexer(text)));
        TextContext found = TwoStageParse.run(parser, ValueParser::text).tree();

        assertEquals("(text (value " + tree + ") <EOF>)", found.toStringTree(parser));
    }

    /** A predicate in a lexer turns off its cache. */
    @Test
    void noRuleHasAPredicate() {
        for (ATN atn : List.of(ValueLexer._ATN, ValueParser._ATN)) {
            assertFalse(atn.states.stream()
                    .flatMap(state -> Arrays.stream(state.getTransitions()))
                    .map(Transition::getSerializationType)
                    .anyMatch(type -> type == Transition.PREDICATE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1 ", "1.", "1,", "- ", "-1", "a-", "a--", "a.", "a.a@", "....", "§ 1, ", "§§ 1 og ", "§ 1 a, stk. 1 ", "§",
        "lov om a ", "lov om bb ", "lov nr. 1 af 1. ", "Bekendtgørelse af lov om ", "kr. ", "kr. 1 ", "mio. ",
        "et mindreforbrug på ", "1 mio. kr. i forventet samlet ", "merforbrug fra 2023 på i alt ca. ", "d. ",
        "den 1. og ", "1. januar - ", "1. januar 2023 - ", "9.-11. ", "mer-/", "mindre- og ", "( ", "1:1:",
        "kl. 8 til ", "KMB ", "BUL 14.11 ", "Social- ", "Social-, Sundheds- og ", "Udvalget for Børn, Skole og ",
        "Børn og ", "Plan, Miljø og ", "Økonomiudvalget har på møde ", "\n", "\n \n", " ", "\u00A0", "2023",
        "2023 kr. ", "2023-", "00.00.00-A00-", "@", "www.", "Sag nr. ", "1 000 ", "½", "tre ", "p/l ", "\uD83D\uDE00",
        "onsdag, april 3, "
    })
    void workGrowsWithTheLengthOfTheText(String piece) {
        long once = work(piece.repeat(REPETITIONS));
        long twice = work(piece.repeat(2 * REPETITIONS));

        assertTrue(twice <= 2 * once + once / 10 + 100, () -> once + " steps, then " + twice);
    }

    /** The characters and tokens that were looked at. */
    private long work(String text) {
        CountingCharStream characters = new CountingCharStream(text);
        CountingTokenStream tokens = new CountingTokenStream(caches.lexer(new ValueLexer(characters)));
        TwoStageParse.Outcome<TextContext> outcome = TwoStageParse.run(parser(tokens), ValueParser::text);
        assertFalse(outcome.fullContext(), "decided by SLL");
        return characters.looks() + tokens.looks();
    }

    private List<String> types(String text) {
        CommonTokenStream tokens = new CommonTokenStream(lexer(text));
        tokens.fill();
        List<String> types = new ArrayList<>();
        for (Token token : tokens.getTokens()) {
            types.add(ValueLexer.VOCABULARY.getSymbolicName(token.getType()));
        }
        return types.subList(0, types.size() - 1);
    }

    private ValueLexer lexer(String text) {
        ValueLexer lexer = caches.lexer(new ValueLexer(new StringCharStream(text)));
        lexer.removeErrorListeners();
        return lexer;
    }

    private ValueParser parser(CommonTokenStream tokens) {
        return caches.parser(new ValueParser(tokens));
    }

    /** Counts the tokens that a parser looks at. */
    private static final class CountingTokenStream extends CommonTokenStream {

        private long looks;

        CountingTokenStream(TokenSource source) {
            super(source);
        }

        @Override
        public Token LT(int offset) {
            looks++;
            return super.LT(offset);
        }

        long looks() {
            return looks;
        }
    }

    /** Counts the characters that a lexer looks at. */
    private static final class CountingCharStream implements CharStream {

        private final CharStream text;
        private long looks;

        CountingCharStream(String text) {
            this.text = new StringCharStream(text);
        }

        long looks() {
            return looks;
        }

        @Override
        public int LA(int offset) {
            looks++;
            return text.LA(offset);
        }

        @Override
        public String getText(Interval interval) {
            return text.getText(interval);
        }

        @Override
        public void consume() {
            text.consume();
        }

        @Override
        public int mark() {
            return text.mark();
        }

        @Override
        public void release(int marker) {
            text.release(marker);
        }

        @Override
        public int index() {
            return text.index();
        }

        @Override
        public void seek(int index) {
            text.seek(index);
        }

        @Override
        public int size() {
            return text.size();
        }

        @Override
        public String getSourceName() {
            return text.getSourceName();
        }
    }
}
