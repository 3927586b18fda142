package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.DanishTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormsTest {

    private final ValueReader reader = new ValueReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kl. 09:45                                   | 09:45
                    kl.21.33                                    | 21:33
                    kl.: 16:00 til 17:45                        | 16:00 17:45
                    3:00:00 PM                                  | 15:00
                    12:15 AM                                    | 00:15
                    Kl. 8:30-11:30                              | 08:30 11:30
                    kl. 17.00-20.30                             | 17:00 20:30
                    kl. 17.00 - 20.30                           | 17:00 20:30
                    17:00-20.30                                 | 17:00 20:30
                    kl. 8-16                                    | 08:00 16:00
                    8-16                                        | 08:00 16:00
                    8.30-11                                     | 08:30 11:00
                    kl. 9.30 til 12                             | 09:30 12:00
                    kl. 9 til kl. 12                            | 09:00 12:00
                    klokken 19                                  | 19:00
                    kl. 1630                                    | 16:30
                    kl. 1900-2030                               | ''
                    kl 9.3                                      | ''
                    16:30                                       | 16:30
                    16.30                                       | 16:30
                    7:30                                        | 07:30
                    16:00:00                                    | 16:00
                    16.00.00                                    | 16:00
                    07-01-2019 16:00:00                         | 16:00
                    Onsdag, April 3, 2019 - 18:00               | 18:00
                    Torsdag d. 09. februar 2023 kl. 09:45       | 09:45
                    kl. 24.00                                   | 00:00
                    16:30 - 18:45                               | 16:30 18:45
                    kl.\u00A016:30                              | 16:30
                    Ingen                                       | ''
                    25:70                                       | ''
                    """)
    void readsTimesUnderALabel(String text, String times) {
        assertEquals(
                Arrays.stream(times.split(" ")).filter(time -> !time.isEmpty()).toList(),
                reader.times(text, 0).stream().map(time -> time.value().toString()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mødet begynder kl. 17.00-20.30.     | 17:00 20:30
                    i tidsrummet kl. 13-19.             | 13:00 19:00
                    frem til kl. 19 tirsdag             | 19:00
                    den 9. februar 2023 16:30           | 16:30
                    se afsnit 16.30                     | ''
                    takst 17.00-20.30                   | ''
                    5-7 børn                            | ''
                    """)
    void runningTextShowsATimeByItsWordOrItsColon(String text, String times) {
        assertEquals(
                Arrays.stream(times.split(" ")).filter(time -> !time.isEmpty()).toList(),
                Read.all(DanishTime.class, text).stream()
                        .map(time -> time.value().toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"kl. 17.00-20.30,17.00,20.30", "8-16,8,16"})
    void eachTimeHasItsOwnPlace(String text, String first, String last) {
        List<DanishTime> times = reader.times(text, 100);

        assertEquals(first, times.get(0).printed());
        assertEquals(100 + text.indexOf(first), times.get(0).span().start());
        assertEquals(last, times.get(1).printed());
        assertEquals(100 + text.length(), times.get(1).span().end());
    }
}
