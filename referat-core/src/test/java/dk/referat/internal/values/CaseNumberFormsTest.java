package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dk.referat.model.CaseNumber;
import dk.referat.model.KleNumber;
import dk.referat.model.OtherCaseNumber;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberFormsTest {

    private final ValueReader reader = new ValueReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    00.30.10-S55-2-22           | 00.30.10 | S55 | 2     | 2022
                    00.22.00-A00-19-21          | 00.22.00 | A00 | 19    | 2021
                    00.30.00-S00-3607-18        | 00.30.00 | S00 | 3607  | 2018
                    29.09.04-P15-137-22         | 29.09.04 | P15 | 137   | 2022
                    29.15.04-Ø34-1-23           | 29.15.04 | Ø34 | 1     | 2023
                    00.22.00-O00-19-21          | 00.22.00 | Ø00 | 19    | 2021
                    00.01.00-a00-1-98           | 00.01.00 | A00 | 1     | 1998
                    00.30.10–S55–2–22           | 00.30.10 | S55 | 2     | 2022
                    00.30.10‑S55‑2‑22           | 00.30.10 | S55 | 2     | 2022
                    00.30.10 - S55 - 2 - 22     | 00.30.10 | S55 | 2     | 2022
                    00.30.10\u00A0S55-2-22      | 00.30.10 | S55 | 2     | 2022
                    16.20.07G12-1-07            | 16.20.07 | G12 | 1     | 2007
                    85.02.02A26-1-23            | 85.02.02 | A26 | 1     | 2023
                    27.00.00 A00-17-23          | 27.00.00 | A00 | 17    | 2023
                    00.01.00-P35-3-2021         | 00.01.00 | P35 | 3     | 2021
                    85.02.02G00-0011            | 85.02.02 | G00 | 11    |
                    00.01.00P35-0098            | 00.01.00 | P35 | 98    |
                    08.03.00G01/549             | 08.03.00 | G01 | 549   |
                    00.01.00A04 - 2007/34364    | 00.01.00 | A04 | 34364 | 2007
                    00.01.00A00                 | 00.01.00 | A00 |       |
                    29.09.04 P15                | 29.09.04 | P15 |       |
                    """)
    void readsKleNumbers(String printed, String subject, String facet, Integer run, Integer year) {
        KleNumber number = assertInstanceOf(KleNumber.class, onlyNumber(printed));

        assertEquals(printed, number.printed());
        assertEquals(subject, number.subject());
        assertEquals(Optional.of(facet), number.facet());
        assertEquals(optional(run), number.runningNumber());
        assertEquals(optional(year), number.year());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    18/26422            |     | 2018
                    20/33839            |     | 2020
                    25/19069            |     | 2025
                    97/1234             |     | 1997
                    2012/057275         |     | 2012
                    330-2018-3619       | 330 | 2018
                    306-2009-600        | 306 | 2009
                    450-2018-4075       | 450 | 2018
                    2017-004392         |     | 2017
                    2026-002610         |     | 2026
                    24-025116           |     | 2024
                    2019-0302914        |     | 2019
                    BR 366/07           |     | 2007
                    KFU 405/2002        |     | 2002
                    EMN-2017-02498      |     | 2017
                    S2018-12345         |     | 2018
                    """)
    void readsNumbersOfOtherSystems(String printed, String code, int year) {
        OtherCaseNumber number = assertInstanceOf(OtherCaseNumber.class, onlyNumber(printed));

        assertEquals(printed, number.printed());
        assertEquals(Optional.ofNullable(code), number.municipalityCode());
        assertEquals(OptionalInt.of(year), number.year());
    }

    private CaseNumber onlyNumber(String printed) {
        assertEquals(printed, reader.caseNumber(printed, 0).orElseThrow().printed());
        return Read.only(CaseNumber.class, "Sagen (" + printed + ") er behandlet");
    }

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sagsnr.: 18/26422                       | 18/26422
                    Acadre sagsnr.: 17/10438                | 17/10438
                    Journalnr.: 00.01.00A00                 | 00.01.00A00
                    Sagsnummer 00.30.10-S55-2-22            | 00.30.10-S55-2-22
                    Sag nr. 330-2018-3619                   | 330-2018-3619
                    J.nr. 4711                              | 4711
                    Sags-id: 299835                         | 299835
                    Sagsnr.: 20/2021                        | 20/2021
                    Sagsnr.: 20-12345                       | 20-12345
                    299835                                  | 299835
                    24077452                                | 24077452
                    (18/26422)                              | 18/26422
                    18/26422.                               | 18/26422
                    Sagsnr. 18/26422 Sagsbehandler: NN      | 18/26422
                    17/10438, 00.01.00A00                   |
                    Se sag 18/26422 om skolen               |
                    Punkt 12                                |
                    2023                                    |
                    1234                                    |
                    Dok. 330-2018-500301                    |
                    20/2021                                 |
                    29.09.04                                |
                    """)
    void aLineIsAboutANumberOrNot(String line, String printed) {
        Optional<CaseNumber> number = reader.caseNumber(line, 40);

        assertEquals(Optional.ofNullable(printed), number.map(CaseNumber::printed));
        number.ifPresent(found -> assertEquals(40 + line.indexOf(printed), found.span().start()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "00.22.00-A00-19-217", "29.09.04-P152", "2018/2019", "20/2021", "330-2018", "24/7", "1.2.3", "4/4",
        "tlf. 45 97 36 10", "tlf. 45973610", "24-02-51-16", "150670-1234", "CVR 12345678", "Dok. 330-2018-500301",
        "matr.nr. 7a", "EAN 5798000123456", "2024-25", "www.x.dk/18/26422", "Dokumentnr.: 12345/18"
    })
    void whatIsNoCaseNumber(String text) {
        assertEquals(List.of(), Read.all(CaseNumber.class, text));
    }
}
