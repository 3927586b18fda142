package dk.referat.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of pages in letters. */
class RomanNumberTest {

    @ParameterizedTest
    @CsvSource({"i,1", "iii,3", "iv,4", "vi,6", "IX,9", "xiv,14", "xxxix,39", "xlii,42", "lxxxviii,88"})
    void numbers(String printed, int value) {
        assertEquals(OptionalInt.of(value), RomanNumber.of(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "iiii", "vx", "il", "mix", "i.", "og"})
    void words(String printed) {
        assertEquals(OptionalInt.empty(), RomanNumber.of(printed));
    }
}
