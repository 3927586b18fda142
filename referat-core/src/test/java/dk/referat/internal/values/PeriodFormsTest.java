package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-27                         | YEARS   | 2024-01-01 | 2027-12-31
                    2018-21                         | YEARS   | 2018-01-01 | 2021-12-31
                    2022-2025                       | YEARS   | 2022-01-01 | 2025-12-31
                    2022–2025                       | YEARS   | 2022-01-01 | 2025-12-31
                    2023 - 2026                     | YEARS   | 2023-01-01 | 2026-12-31
                    2019- 2022                      | YEARS   | 2019-01-01 | 2022-12-31
                    2020-2013                       | YEARS   | 2020-01-01 | 2013-12-31
                    1998-02                         | YEARS   | 1998-01-01 | 2002-12-31
                    1. kvartal 2023                 | QUARTER | 2023-01-01 | 2023-03-31
                    4. kvartal 2023                 | QUARTER | 2023-10-01 | 2023-12-31
                    første kvartal 2024             | QUARTER | 2024-01-01 | 2024-03-31
                    andet kvartal 2024              | QUARTER | 2024-04-01 | 2024-06-30
                    tredje kvartal 2022             | QUARTER | 2022-07-01 | 2022-09-30
                    fjerde kvartal 2022             | QUARTER | 2022-10-01 | 2022-12-31
                    9.-11. januar 2023              | DAYS    | 2023-01-09 | 2023-01-11
                    9. - 11. januar 2023            | DAYS    | 2023-01-09 | 2023-01-11
                    9-11. januar 2023               | DAYS    | 2023-01-09 | 2023-01-11
                    9. til den 11. januar 2023      | DAYS    | 2023-01-09 | 2023-01-11
                    31. maj - 20. juni 2023         | DAYS    | 2023-05-31 | 2023-06-20
                    31. maj til 20. juni 2023       | DAYS    | 2023-05-31 | 2023-06-20
                    28. aug.-12. sep. 2023          | DAYS    | 2023-08-28 | 2023-09-12
                    28. aug.-9. sep. 2023           | DAYS    | 2023-08-28 | 2023-09-09
                    01.01.2023-31.12.2024           | DAYS    | 2023-01-01 | 2024-12-31
                    01.01.2023 - 31.12.2024         | DAYS    | 2023-01-01 | 2024-12-31
                    1. januar 2023 - 31. marts 2024 | DAYS    | 2023-01-01 | 2024-03-31
                    1. januar 2023 til den 1. marts 2024 | DAYS | 2023-01-01 | 2024-03-01
                    """)
    void reads(String printed, Period.Kind kind, LocalDate first, LocalDate last) {
        Period period = Read.only(Period.class, "i perioden " + printed + ".");

        assertEquals(printed, period.printed());
        assertEquals(kind, period.kind());
        assertEquals(first, period.first());
        assertEquals(last, period.last());
        assertEquals(printed.equals("2020-2013"), period.isReversed());
    }
}
