package dk.referat.grammar.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.junit.jupiter.api.Test;

class StringCharStreamTest {

    @Test
    void tokensAfterAnEmojiHaveTheIndexesOfTheString() {
        String text = "# Fælles 😀 møde\nord\n";

        List<? extends Token> tokens = new LinesGrammar().lexer(text).getAllTokens();

        Token word = tokens.get(1);
        assertEquals("ord\n", text.substring(word.getStartIndex(), word.getStopIndex() + 1));
        assertEquals(text.indexOf("ord"), word.getStartIndex());
    }

    @Test
    void looksAheadAndBackInUtf16Units() {
        StringCharStream stream = new StringCharStream("a😀b");
        stream.seek(1);

        assertEquals('a', stream.LA(-1));
        assertEquals(IntStream.EOF, stream.LA(-2));
        assertEquals(0, stream.LA(0));
        assertEquals(0xD83D, stream.LA(1));
        assertEquals('b', stream.LA(3));
        assertEquals(IntStream.EOF, stream.LA(4));
        assertEquals(4, stream.size());
    }

    @Test
    void endsAtTheEnd() {
        StringCharStream stream = new StringCharStream("a");
        stream.consume();

        assertEquals(1, stream.index());
        assertThrows(IllegalStateException.class, stream::consume);
        stream.seek(99);
        assertEquals(1, stream.index());
        assertThrows(IllegalArgumentException.class, () -> stream.seek(-1));
    }

    @Test
    void textOfAnIntervalStaysInsideTheText() {
        StringCharStream stream = new StringCharStream("bilag");

        assertEquals("ila", stream.getText(Interval.of(1, 3)));
        assertEquals("bilag", stream.getText(Interval.of(-3, 40)));
        assertEquals("", stream.getText(Interval.of(5, 4)));
        assertEquals("bilag", stream.toString());
    }

    @Test
    void hasTheNameThatItWasGiven() {
        assertEquals("mine.txt", new StringCharStream("", "mine.txt").getSourceName());
        assertEquals(IntStream.UNKNOWN_SOURCE_NAME, new StringCharStream("").getSourceName());
        assertThrows(NullPointerException.class, () -> new StringCharStream(null));
    }
}
