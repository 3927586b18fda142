package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.CaseReference;
import dk.referat.model.DanishDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReferenceFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    jf. KMB 28/2-2019 pkt. 9.                                   | KMB | 2019-02-28 | 9
                    Kommunalbestyrelsen den 12. december 2018: Punkt 245: Budget | Kommunalbestyrelsen | 2018-12-12 | 245
                    Socialudvalget den 25. september 2018: Punkt 64. Beslutning | Socialudvalget | 2018-09-25 | 64
                    KB vedtog på møde d. 27. juni 2018, punkt 192 en plan       | KB | 2018-06-27 | 192
                    Direktionen, 25. maj 2020, pkt. 1:                          | Direktionen | 2020-05-25 | 1
                    Social og Sundhed, 4. juni 2020, pkt. 187:                  | Social og Sundhed | 2020-06-04 | 187
                    Plan, Miljø og Teknik, 9. juni 2020, pkt. 311:              | Plan, Miljø og Teknik | 2020-06-09 | 311
                    fra Arbejdsmarked- og Integrationsudvalget, 14. august 2024, pkt. 4: | Arbejdsmarked- og Integrationsudvalget | 2024-08-14 | 4
                    Økonomiudvalget har den 8. december 2022 godkendt           | Økonomiudvalget | 2022-12-08 |
                    som forelægges Økonomiudvalget den 7. november 2024 og      | Økonomiudvalget | 2024-11-07 |
                    Socialudvalget besluttede den 27. november 2018, at         | Socialudvalget | 2018-11-27 |
                    Økonomiudvalgets sag den 27. oktober 2022                   | Økonomiudvalgets | 2022-10-27 |
                    på Kommunalbestyrelsens møde 2. marts 2023                  | Kommunalbestyrelsens | 2023-03-02 |
                    Udvalget for Børn og Skole den 1. marts 2020                | Udvalget for Børn og Skole | 2020-03-01 |
                    Social-, Sundheds- og Beskæftigelsesudvalget d. 21-08-2024  | Social-, Sundheds- og Beskæftigelsesudvalget | 2024-08-21 |
                    Byrådet d. 1/2 2021 - punkt 7                               | Byrådet | 2021-02-01 | 7
                    drøftet i KKR den 21. juni 2022                             | KKR | 2022-06-21 |
                    ØU 12-03-2019, punkt 14                                     | ØU | 2019-03-12 | 14
                    ØU 12-03-2019, sag nr. 14                                   | ØU | 2019-03-12 | 14
                    Byrådets beslutning af 28. februar 2019 (pkt. 9)            | Byrådets | 2019-02-28 | 9
                    drøftet på byrådsmødet den 25. marts 2020, punkt nr. 12     | byrådsmødet | 2020-03-25 | 12
                    """)
    void reads(String text, String body, LocalDate date, String item) {
        CaseReference reference = Read.only(CaseReference.class, text);

        assertEquals(body, reference.body());
        assertEquals(Optional.of(date), reference.date().flatMap(DanishDate::value));
        assertEquals(Optional.ofNullable(item), reference.item());
    }

    @Test
    void daysWithoutAYearHaveNoDate() {
        List<CaseReference> references = Read.all(CaseReference.class, "BUL 14.11, SSU 15.11 ØU 22.11.");

        assertEquals(List.of("BUL", "SSU", "ØU"), references.stream().map(CaseReference::body).toList());
        assertEquals(
                List.of("BUL 14.11", "SSU 15.11", "ØU 22.11"),
                references.stream().map(CaseReference::printed).toList());
        assertEquals(List.of(), references.stream().flatMap(found -> found.date().stream()).toList());
    }

    @Test
    void theDateIsAValueOfItsOwnToo() {
        assertEquals("28/2-2019", Read.only(DanishDate.class, "jf. KMB 28/2-2019 pkt. 9").printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ældreområdet den 6. november 2024", "Jf. punkt 1 omkring driften", "fsva. pkt. 1.", "EU 99.5",
        "Social og Sundhed den 4. juni 2020"
    })
    void whatIsNoTreatment(String text) {
        assertEquals(List.of(), Read.all(CaseReference.class, text));
    }
}
