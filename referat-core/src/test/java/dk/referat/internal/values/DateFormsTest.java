package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.DanishDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    09-02-2023          | 2023-02-09
                    9-2-2023            | 2023-02-09
                    07.08.2024          | 2024-08-07
                    2.6.2020            | 2020-06-02
                    9. 2. 2023          | 2023-02-09
                    9.2. 2023           | 2023-02-09
                    2/23/2023           | 2023-02-23
                    03/09/2020          | 2020-09-03
                    3/9/2020            | 2020-09-03
                    28/2-2019           | 2019-02-28
                    28/2–2019           | 2019-02-28
                    28/2 - 2019         | 2019-02-28
                    30/6 2024           | 2024-06-30
                    6/4 2016            | 2016-04-06
                    28/2-19             | 2019-02-28
                    28/2/19             | 2019-02-28
                    09.02.23            | 2023-02-09
                    1.2.23              | 2023-02-01
                    09-02-23            | 2023-02-09
                    24-12-98            | 1998-12-24
                    29.02.2020          | 2020-02-29
                    2019-01-07          | 2019-01-07
                    15-maj-2002         | 2002-05-15
                    15-Okt-2002         | 2002-10-15
                    9. februar 2023     | 2023-02-09
                    09. februar 2023    | 2023-02-09
                    9.februar 2023      | 2023-02-09
                    9 februar 2023      | 2023-02-09
                    22 november 2017    | 2017-11-22
                    9. Februar 2023     | 2023-02-09
                    1. MARTS 2023       | 2023-03-01
                    30. aug 2022        | 2022-08-30
                    30. aug. 2022       | 2022-08-30
                    06. feb 2023        | 2023-02-06
                    28. apr 2020        | 2020-04-28
                    12. sept. 2021      | 2021-09-12
                    1. jan 2024         | 2024-01-01
                    24. dec. 2019       | 2019-12-24
                    14. mart 2022       | 2022-03-14
                    9. febuar 2023      | 2023-02-09
                    3. janaur 2023      | 2023-01-03
                    3. oktber 2023      | 2023-10-03
                    11 januar, 2021     | 2021-01-11
                    April 3, 2019       | 2019-04-03
                    May 31, 2019        | 2019-05-31
                    31. maj 2022        | 2022-05-31
                    1. juli 2018        | 2018-07-01
                    20. juni 2022       | 2022-06-20
                    9.\u00A0februar\u00A02023 | 2023-02-09
                    9.\tfebruar 2023    | 2023-02-09
                    9. fe\u00ADbruar 2023 | 2023-02-09
                    31. april 2023      |
                    30-02-2023          |
                    29.02.2023          |
                    32. januar 2023     |
                    31/6-2022           |
                    15-13-2022          |
                    """)
    void readsDates(String printed, LocalDate value) {
        DanishDate date = Read.only(DanishDate.class, "på mødet den " + printed + ", hvor");

        assertEquals(printed, date.printed());
        assertEquals(Optional.ofNullable(value), date.value());
        assertEquals(Optional.empty(), date.weekday());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Torsdag d. 09. februar 2023         | 2023-02-09 | THURSDAY
                    torsdag den 9. februar 2023         | 2023-02-09 | THURSDAY
                    Torsdag 09-02-2023                  | 2023-02-09 | THURSDAY
                    Mandag, den 13. marts 2023          | 2023-03-13 | MONDAY
                    Tirsdag d. 2.6.2020                 | 2020-06-02 | TUESDAY
                    Onsdag, April 3, 2019               | 2019-04-03 | WEDNESDAY
                    Mandag, 11 januar, 2021             | 2021-01-11 | MONDAY
                    fredag den 1. marts 2024            | 2024-03-01 | FRIDAY
                    lørdag den 2. marts 2024            | 2024-03-02 | SATURDAY
                    søndag den 3. marts 2024            | 2024-03-03 | SUNDAY
                    Onsdag den 9. februar 2023          | 2023-02-09 | WEDNESDAY
                    """)
    void readsTheDayOfTheWeekAsPrinted(String printed, LocalDate value, DayOfWeek weekday) {
        DanishDate date = Read.only(DanishDate.class, "Mødedato: " + printed + " kl. 17");

        assertEquals(printed, date.printed());
        assertEquals(Optional.of(value), date.value());
        assertEquals(Optional.of(weekday), date.weekday());
    }

    @Test
    void aDateIsReadOverALineEnd() {
        DanishDate date = Read.only(DanishDate.class, "Lov nr. 707 af 8.\njuni 2018");

        assertEquals("8.\njuni 2018", date.printed());
        assertEquals(Optional.of(LocalDate.of(2018, 6, 8)), date.value());
    }

    @Test
    void twoDaysShareMonthAndYear() {
        assertEquals(
                List.of(LocalDate.of(2023, 11, 1), LocalDate.of(2023, 11, 14)),
                Read.all(DanishDate.class, "den 1. og 14. november 2023").stream()
                        .map(date -> date.value().orElseThrow())
                        .toList());
    }

    @Test
    void theFirstDateOfAHeadingLine() {
        ValueReader reader = new ValueReader();

        assertEquals(
                Optional.of(LocalDate.of(2019, 1, 7)),
                reader.date("Beslutning i Socialudvalget den 07-01-2019", 0).flatMap(DanishDate::value));
        assertEquals(Optional.empty(), reader.date("Beslutning", 0));
        assertEquals(2, reader.dates("sendt 1. marts 2023, holdt 8/3-2023", 0).size());
    }
}
