package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {

    private final ValueReader reader = new ValueReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0           | 0
                    65          | 65
                    -65         | -65
                    −13         | -13
                    –13         | -13
                    - 13        | -13
                    +13         | 13
                    1.400       | 1400
                    -2.850      | -2850
                    2.822.038   | 2822038
                    1 400       | 1400
                    1\u00A0400  | 1400
                    1\u2009400\u202F000 | 1400000
                    482.570     | 482570
                    0,555       | 0.555
                    1,4         | 1.4
                    35,0%       | 35.0
                    25 %        | 25
                    2½          | 2.5
                    2023        | 2023
                    (65)        | -65
                    (1.400)     | -1400
                    1.400*      | 1400
                    390.000 kr. | 390000
                    500,-       | 500
                    ' 45 '      | 45
                    """)
    void readsNumbers(String cell, BigDecimal number) {
        assertEquals(Optional.of(number), reader.number(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "-", "Ja", "I alt", "1.1.2020", "09-02-2023", "(11 ud af 31)", "2022-2025", "16.30", "1 mio. kr.",
        "§ 104", "1.40", "12 børn", "()", "(-65)", "1,2,3", "18-21", "\uD83D\uDE00"
    })
    void whatIsNoNumber(String cell) {
        assertEquals(Optional.empty(), reader.number(cell));
    }
}
