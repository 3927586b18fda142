package dk.referat.examples.command.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-1234", "311299 1234", "010190\u00a01234", "010190 - 1234", "0101901234", "010190–1234",
                "010190-\r\n1234", "610190-1234"
            })
    void masksTheSerial(String number) {
        assertEquals(
                "CPR-nr." + number.substring(0, number.length() - 4) + "****, født",
                Printable.of("CPR-nr." + number + ", født"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00.30.10-S55-2-22", "321290-1234", "011390-1234", "010190-12345", "2010190-1234", "1.250.000 1234",
                "010190\n1234", "lov nr. 707 af 8. juni 2018"
            })
    void leavesOtherNumbersAlone(String text) {
        assertEquals(text, Printable.of(text));
    }

    @Test
    void keepsEveryCharacterInItsPlace() {
        assertEquals("a\tb  \r\nc d e", Printable.of("a\tb\u001b\f\r\nc\u202ed\re"));
    }
}
