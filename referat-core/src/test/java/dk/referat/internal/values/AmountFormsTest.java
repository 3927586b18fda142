package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Amount;
import dk.referat.model.Approximation;
import dk.referat.model.MeantSign;
import dk.referat.model.MoneyUnit;
import dk.referat.model.PriceLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    29 mio. kr.                     | 29         | MILLIONS  | 29000000
                    0,555 mio. kr.                  | 0.555      | MILLIONS  | 555000
                    1,400 mio. kr.                  | 1.400      | MILLIONS  | 1400000
                    1.400 mio. kr.                  | 1400       | MILLIONS  | 1400000000
                    1.400 mio.                      | 1400       | MILLIONS  | 1400000000
                    0,4 mio                         | 0.4        | MILLIONS  | 400000
                    1,1 mio kr                      | 1.1        | MILLIONS  | 1100000
                    1,2 mia. kr.                    | 1.2        | BILLIONS  | 1200000000
                    3 mia. kroner                   | 3          | BILLIONS  | 3000000000
                    tre mia. kr.                    | 3          | BILLIONS  | 3000000000
                    halvanden mio. kr.              | 1.5        | MILLIONS  | 1500000
                    halvandet mio. kroner           | 1.5        | MILLIONS  | 1500000
                    to millioner kroner             | 2          | MILLIONS  | 2000000
                    en million kr.                  | 1          | MILLIONS  | 1000000
                    én mia. kr.                     | 1          | BILLIONS  | 1000000000
                    tolv mill. kr.                  | 12         | MILLIONS  | 12000000
                    fem kroner                      | 5          | KRONER    | 5
                    65 t. kr.                       | 65         | THOUSANDS | 65000
                    -13 t. kr.                      | -13        | THOUSANDS | -13000
                    45 tkr.                         | 45         | THOUSANDS | 45000
                    45 t.kr.                        | 45         | THOUSANDS | 45000
                    45 T.KR.                        | 45         | THOUSANDS | 45000
                    12 tusind kr.                   | 12         | THOUSANDS | 12000
                    2.850 t. kr.                    | 2850       | THOUSANDS | 2850000
                    1.000 kr.                       | 1000       | KRONER    | 1000
                    390.000 kr.                     | 390000     | KRONER    | 390000
                    3.327.680 kr.                   | 3327680    | KRONER    | 3327680
                    191 kr.                         | 191        | KRONER    | 191
                    2023 kr.                        | 2023       | KRONER    | 2023
                    350.000 kroner                  | 350000     | KRONER    | 350000
                    kr. 200.000                     | 200000     | KRONER    | 200000
                    Kr. 1.234,50                    | 1234.50    | KRONER    | 1234.50
                    DKK 1.500                       | 1500       | KRONER    | 1500
                    kr. 1,2 mio.                    | 1.2        | MILLIONS  | 1200000
                    10.000,-                        | 10000      | KRONER    | 10000
                    10.000,- kr.                    | 10000      | KRONER    | 10000
                    kr. 10.000,-                    | 10000      | KRONER    | 10000
                    300 kr/md                       | 300        | KRONER    | 300
                    minus 1,2 mio. kr.              | -1.2       | MILLIONS  | -1200000
                    en halv mio. kr.                | 0.5        | MILLIONS  | 500000
                    500,00 kr.                      | 500.00     | KRONER    | 500
                    10.000,50 kr.                   | 10000.50   | KRONER    | 10000.50
                    +2,9 mio. kr.                   | 2.9        | MILLIONS  | 2900000
                    -1,2 mio. kr.                   | -1.2       | MILLIONS  | -1200000
                    −1,2 mio. kr.                   | -1.2       | MILLIONS  | -1200000
                    –10 t. kr.                      | -10        | THOUSANDS | -10000
                    -3.751.000 kr.                  | -3751000   | KRONER    | -3751000
                    2½ mio. kr.                     | 2.5        | MILLIONS  | 2500000
                    ½ mio. kr.                      | 0.5        | MILLIONS  | 500000
                    1.5 mio. kr.                    | 1.5        | MILLIONS  | 1500000
                    200kr                           | 200        | KRONER    | 200
                    1,1mio. kr.                     | 1.1        | MILLIONS  | 1100000
                    1 400 000 kr.                   | 1400000    | KRONER    | 1400000
                    1\u00A0400\u00A0000\u00A0kr.    | 1400000    | KRONER    | 1400000
                    1\u2009400\u202F000 kr.         | 1400000    | KRONER    | 1400000
                    0,9\u00A0mio.\u00A0kr.          | 0.9        | MILLIONS  | 900000
                    0,9\tmio.\tkr.                  | 0.9        | MILLIONS  | 900000
                    3 mil\u00ADlioner kro\u00ADner  | 3          | MILLIONS  | 3000000
                    """)
    void readsNumberAndUnit(String printed, BigDecimal number, MoneyUnit unit, BigDecimal kroner) {
        Amount amount = Read.only(Amount.class, "Der er afsat " + printed + " til formålet");

        assertEquals(printed, amount.printed());
        assertEquals(number, amount.number());
        assertEquals(unit, amount.unit());
        assertEquals(0, kroner.compareTo(amount.kroner()));
        assertEquals(MeantSign.AS_PRINTED, amount.sign());
        assertEquals(Approximation.NONE, amount.approximation());
        assertEquals(Optional.empty(), amount.priceLevel());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    et samlet merforbrug på 0,4 mio. kr.                               | INCREASE   | 400000
                    et forventet mindreforbrug på 3,3 mio. kr., ligger udenfor         | DECREASE   | -3300000
                    - 2,6 mio. kr. i forventet merforbrug på Botilbud                  | INCREASE   | 2600000
                    1,0 mio. kr. i mindreforbrug på Udførende myndighed                | DECREASE   | -1000000
                    Hertil 1,5 mio. kr. i forventet samlet mindreforbrug, primært      | DECREASE   | -1500000
                    hvoraf 3,7 mio. kr. er et merforbrug på servicerammen              | INCREASE   | 3700000
                    en tillægsbevilling på 4.500.000 kr. i mindreudgift                | DECREASE   | -4500000
                    netto -3.751.000 kr. i mindreudgifter                              | DECREASE   | -3751000
                    en merindtægt på 2 mio. kr.                                        | DECREASE   | -2000000
                    en mindreindtægt på 2 mio. kr.                                     | INCREASE   | 2000000
                    et overført mindreforbrug fra 2023 på 0,5 mio. kr.                 | DECREASE   | -500000
                    merudgifter: 3 mio. kr.                                            | INCREASE   | 3000000
                    merudgifter svarende til i alt 3 mio. kr.                          | INCREASE   | 3000000
                    nettomerudgifter på netto 3 mio. kr.                               | INCREASE   | 3000000
                    en indtægtsbevilling på 0,555 mio. kr. i 2023                      | DECREASE   | -555000
                    en udgiftsbevilling på 0,555 mio. kr. i 2023                       | INCREASE   | 555000
                    et mer-/mindreforbrug på 3 mio. kr.                                | AS_PRINTED | 3000000
                    en mer- eller mindreudgift på -3 mio. kr.                          | AS_PRINTED | -3000000
                    afsat 1,5 mio. kr. I merforbruget indgår løn                       | AS_PRINTED | 1500000
                    et merforbrug, og der er afsat 2 mio. kr.                          | AS_PRINTED | 2000000
                    """)
    void wordsSayTheSign(String text, MeantSign sign, BigDecimal meant) {
        Amount amount = Read.only(Amount.class, text);

        assertEquals(sign, amount.sign());
        assertEquals(0, meant.compareTo(amount.meant()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ca. 5 mio. kr.          | ABOUT
                    Ca 5 mio. kr.           | ABOUT
                    cirka 350.000 kr.       | ABOUT
                    omkring 2 mio. kr.      | ABOUT
                    godt 14 mio. kr.        | AT_LEAST
                    mindst 14 mio. kr.      | AT_LEAST
                    mere end 14 mio. kr.    | AT_LEAST
                    knap 1,1 mio. kr.       | AT_MOST
                    knapt 1,1 mio. kr.      | AT_MOST
                    op til 1,1 mio. kr.     | AT_MOST
                    maks. 50.000 kr.        | AT_MOST
                    højst 50.000 kr.        | AT_MOST
                    merforbrug på ca. 5 mio. kr. | ABOUT
                    """)
    void readsHedges(String text, Approximation approximation) {
        assertEquals(approximation, Read.only(Amount.class, text).approximation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,3 mio. kr. (2023 p/l)     | 2023
                    1,3 mio. kr. (2023 p/1)     | 2023
                    1,3 mio. kr. i 2024 p/l     | 2024
                    1,3 mio. kr. 2024 P/L       | 2024
                    1,3 mio. kr. (i 2024-PL)    | 2024
                    1,3 mio. kr. i 2024-priser  | 2024
                    1,3 mio. kr. (p/l 2025)     | 2025
                    """)
    void readsPriceLevels(String text, int year) {
        assertEquals(Optional.of(new PriceLevel(year)), Read.only(Amount.class, text).priceLevel());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40-50 mio. kr.", "40–50 mio. kr.", "mellem 40 og 50 mio. kr."})
    void aSpanIsTwoAmounts(String printed) {
        List<Amount> amounts = Read.all(Amount.class, "en størrelse på " + printed + " årligt");

        assertEquals(List.of(printed, printed), amounts.stream().map(Amount::printed).toList());
        assertEquals(
                List.of(new BigDecimal("40000000"), new BigDecimal("50000000")),
                amounts.stream().map(amount -> amount.kroner().setScale(0)).toList());
        assertEquals(
                List.of(Approximation.AT_LEAST, Approximation.AT_MOST),
                amounts.stream().map(Amount::approximation).toList());
    }

    @Test
    void anAmountIsReadOverALineEndButNotOverAnEmptyLine() {
        assertEquals("3\r\nmio.\nkr.", Read.only(Amount.class, "afsat 3\r\nmio.\nkr. til").printed());
        assertEquals(List.of(), Read.all(Amount.class, "afsat 3\n \nkr. er"));
    }

    @Test
    void aYearBeforeTheCurrencyIsNoNumberOfKroner() {
        assertEquals("kr. 200.000", Read.only(Amount.class, "i 2023 kr. 200.000").printed());
    }
}
