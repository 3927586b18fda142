package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.LegalReference;
import dk.referat.model.LegalReference.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReferenceFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lov nr. 707 af 8. juni 2018, § 5 stk. 9             | ACT           | 707  | 2018-06-08 | eli/lta/2018/707  | | § 5 stk. 9
                    lov nr. 707 af 8.\u00A0juni 2018                    | ACT           | 707  | 2018-06-08 | eli/lta/2018/707  | |
                    lov 888 af 21/06/2022                               | ACT           | 888  | 2022-06-21 | eli/lta/2022/888  | |
                    BEK nr. 1298 af 03/09/2020                          | ORDER         | 1298 | 2020-09-03 | eli/lta/2020/1298 | |
                    bekendtgørelse nr. 1298 af 3. september 2020        | ORDER         | 1298 | 2020-09-03 | eli/lta/2020/1298 | |
                    Bekendtgørelse om tandpleje, nr. 959 af 14/06/2022  | ORDER         | 959  | 2022-06-14 | eli/lta/2022/959  | Bekendtgørelse om tandpleje |
                    LBK nr 47 15.01.2019 (Kommunestyrelsesloven) § 8 og § 20 | CONSOLIDATION | 47 | 2019-01-15 | eli/lta/2019/47 | Kommunestyrelsesloven | § 8 og § 20
                    LBK nr 47 af 15/01/2019                             | CONSOLIDATION | 47   | 2019-01-15 | eli/lta/2019/47   | |
                    lovbekendtgørelse nr. 696 af 27. juni 2008          | CONSOLIDATION | 696  | 2008-06-27 | eli/lta/2008/696  | |
                    lovbekendtgørelse nr. 696 af 27. juni 2007          | CONSOLIDATION | 696  | 2007-06-27 |                   | |
                    lov nr. 912 om ændring af lov om social service     | ACT           | 912  |            |                   | om ændring af lov om social service |
                    lov om en aktiv beskæftigelsesindsats § 8           | ACT           |      |            |                   | lov om en aktiv beskæftigelsesindsats | § 8
                    lov nr. 1 af 2. januar 2020 om ændring af sundhedsloven | ACT       | 1    | 2020-01-02 | eli/lta/2020/1    | om ændring af sundhedsloven |
                    cirkulære nr. 9 af 12. januar 2020                  | CIRCULAR      | 9    | 2020-01-12 |                   | |
                    CIR nr. 9 af 12/01/2020                             | CIRCULAR      | 9    | 2020-01-12 |                   | |
                    vejledning nr. 9341 af 08/05/2015                   | GUIDANCE      | 9341 | 2015-05-08 |                   | |
                    VEJ nr 10 af 1.2.2020                               | GUIDANCE      | 10   | 2020-02-01 |                   | |
                    anordning nr. 5 af 1. maj 2012                      | ORDINANCE     | 5    | 2012-05-01 |                   | |
                    Lov om kommunernes styrelse, § 6                    | ACT           |      |            |                   | Lov om kommunernes styrelse | § 6
                    Lov om almene boliger §91a                          | ACT           |      |            |                   | Lov om almene boliger | §91a
                    Lov om Social Service § 6                           | ACT           |      |            |                   | Lov om Social Service | § 6
                    Lov om særlig tilrettelagt ungdomsuddannelse (STU-loven) | ACT      |      |            |                   | Lov om særlig tilrettelagt ungdomsuddannelse |
                    bekendtgørelse af lov om social service             | CONSOLIDATION |      |            |                   | bekendtgørelse af lov om social service |
                    Servicelovens §§ 79 og 104                          | ACT           |      |            |                   | Servicelovens | §§ 79 og 104
                    servicelovens § 104                                 | ACT           |      |            |                   | servicelovens | § 104
                    Serviceloven                                        | ACT           |      |            |                   | Serviceloven |
                    Sundhedsloven, § 119, stk. 2                        | ACT           |      |            |                   | Sundhedsloven | § 119, stk. 2
                    Barnets lov § 87                                    | ACT           |      |            |                   | Barnets lov | § 87
                    STU-lovens § 3                                      | ACT           |      |            |                   | STU-lovens | § 3
                    SEL §107                                            | ACT           |      |            |                   | SEL | §107
                    KSL § 17, stk. 4                                    | ACT           |      |            |                   | KSL | § 17, stk. 4
                    § 48 og § 70 i SEL                                  | ACT           |      |            |                   | SEL | § 48 og § 70
                    § 97 i Serviceloven                                 | ACT           |      |            |                   | Serviceloven | § 97
                    § 6 i lov om social service                         | ACT           |      |            |                   | lov om social service | § 6
                    §§ 32, 32a, 36, 39-40                               | UNNAMED       |      |            |                   | | §§ 32, 32a, 36, 39-40
                    §§ 42- 43                                           | UNNAMED       |      |            |                   | | §§ 42- 43
                    § 17 stk. 4                                         | UNNAMED       |      |            |                   | | § 17 stk. 4
                    § 119, stk. 2, nr. 3                                | UNNAMED       |      |            |                   | | § 119, stk. 2, nr. 3
                    § 91 a, stk. 1                                      | UNNAMED       |      |            |                   | | § 91 a, stk. 1
                    § 5, stk. 1, 2. pkt.                                | UNNAMED       |      |            |                   | | § 5, stk. 1, 2. pkt.
                    § 4, stk. 2, litra b                                | UNNAMED       |      |            |                   | | § 4, stk. 2, litra b
                    §104                                                | UNNAMED       |      |            |                   | | §104
                    """)
    void reads(
            String printed, Kind kind, Integer number, LocalDate date, String eli, String title, String paragraphs) {
        LegalReference reference = Read.only(LegalReference.class, "jf. " + printed + ") i øvrigt");

        assertEquals(printed, reference.printed());
        assertEquals(kind, reference.kind());
        assertEquals(number == null ? OptionalInt.empty() : OptionalInt.of(number), reference.number());
        assertEquals(Optional.ofNullable(date), reference.date().flatMap(found -> found.value()));
        assertEquals(Optional.ofNullable(eli), reference.eli());
        assertEquals(Optional.ofNullable(title), reference.title());
        assertEquals(Optional.ofNullable(paragraphs), reference.paragraphs());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    frivilligt socialt arbejde (§ 18-midler)        | § 18
                    ministeriets vejledning til §104-tilbud         | §104
                    på § 85 Tilbud som følge af                     | § 85
                    § 85 børn og unge                               | § 85
                    efter servicelovens § 104 i 2023                | servicelovens § 104
                    efter servicelovens § 85, eller døgnophold      | servicelovens § 85
                    undervisningsmiljø, §1, stk. der siger          | §1
                    Lov om indsats under 25 år samt andet           | Lov om indsats under 25 år
                    """)
    void endsWhereProseGoesOn(String text, String printed) {
        assertEquals(printed, Read.only(LegalReference.class, text).printed());
    }

    @Test
    void isReadOverALineEnd() {
        LegalReference reference = Read.only(LegalReference.class, "Lov nr. 707 af 8.\njuni 2018,\n§ 5 stk. 9.");

        assertEquals(Optional.of("eli/lta/2018/707"), reference.eli());
        assertEquals(Optional.of("§ 5 stk. 9"), reference.paragraphs());
    }

    @Test
    void lawsNextToEachOtherAreApart() {
        assertEquals(
                List.of("Dagtilbudsloven", "Folkeskoleloven", "Lov om leje", "Lov om boligforhold"),
                Read.all(LegalReference.class, "Dagtilbudsloven, Folkeskoleloven, Lov om leje samt Lov om boligforhold.")
                        .stream()
                        .map(LegalReference::printed)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "en ny lov trådt i kraft", "behov for vejledning og støtte", "loven træder i kraft", "forslag til lovgivning",
        "§ Antal underretninger", "skovens træer", "ifølge lovens bestemmelser"
    })
    void whatIsNoReference(String text) {
        assertEquals(List.of(), Read.all(LegalReference.class, text));
    }
}
