package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.LegalReference;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a value and is none. */
class NotReadTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "den nye målgruppe af 18-21-årige", "(15-29årige)", "Botilbud (18-29år)", "kl", "13-19", "5-7",
        "5-10/halvtid", "(B)", "3 (C), 1 (V)", "Ad 1-2) Godkendt", "pkt. 3.1 og 5.2",
        "forslagene 3.1 (røgfri arbejdstid)", "tlf. 45 97 36 10", "+45 45 97 36 00", "24-02-51-16", "150670-1234",
        "CVR-nr. 12345678", "16. juni", "9.-11. januar", "primo 2024", "ultimo juni 2023", "uge 32", "2023-05",
        "2018/2019", "5.38.50", "6.45.51", "v. 1.10.3", "3000 flere borgere", "2 mio. borgere", "3 mio. euro",
        "mio. kr.", "kr.", "t. kr.", "§", "lov", "1.000 kr. i 2024 p/l", "1.000 kr.\tVedtaget",
        "Beløb i kr. 2023 2024", "www.x.dk/2018/707?d=1.2.2020", "https://a.dk/2022-2025/18/26422", "x2018@y.dk",
        "caseno18-26422_#4797680_v1_2019.01.07 tidsplan", "Kanalstræde 2, lokale 1.11", "Mødelokale A, 1. sal",
        "4K samarbejde", "8 af 10 familier", "pr. 30/6", "Matr.nr. 7a", "2.000 m2", "1:500", "99.99.99", "45.13.99"
    })
    void holdsNoValue(String text) {
        assertEquals(List.of(), Read.values(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29.09.04-P15-137-22", "330-2018-500301", "00.01.00A04 - 2007/34364", "18/26422"})
    void aCaseNumberIsNothingElse(String text) {
        assertEquals(1, Read.values(text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"§ 104", "§104", "§§ 79 og 104", "§ 18-midler", "servicelovens § 104", "lov nr. 707 § 5"})
    void aParagraphIsNothingButLaw(String text) {
        assertEquals(Read.values(text), Read.all(LegalReference.class, text));
        assertEquals(1, Read.values(text).size());
    }
}
