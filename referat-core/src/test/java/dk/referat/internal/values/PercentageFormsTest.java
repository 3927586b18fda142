package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Percentage;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2½ pct.         | 2.5
                    1½ pct.         | 1.5
                    17%             | 17
                    17 %            | 17
                    35,0%           | 35.0
                    80 pct.         | 80
                    1,5 procent     | 1.5
                    -2,5 pct.       | -2.5
                    −3%             | -3
                    2 procentpoint  | 2
                    100\u00A0%      | 100
                    0%              | 0
                    """)
    void reads(String printed, BigDecimal number) {
        Percentage percentage = Read.only(Percentage.class, "det er " + printed + " af alle");

        assertEquals(printed, percentage.printed());
        assertEquals(number, percentage.number());
    }

    @Test
    void aSpanIsTwoPercentages() {
        assertEquals(
                List.of(new BigDecimal("5"), new BigDecimal("10")),
                Read.all(Percentage.class, "stiger 5-10 pct. om året").stream()
                        .map(Percentage::number)
                        .toList());
    }
}
