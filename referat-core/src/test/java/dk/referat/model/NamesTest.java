package dk.referat.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Berit Kvist-Vestermark   | Berit Kvist-Vestermark     | SAME
                    Berit Kvist-Vestermark   | Berit Kvist Vestermark     | SAME
                    Berit Kvist–Vestermark   | berit  kvist - vestermark  | SAME
                    Niels Top\u00A0Olsen  | Niels Top Olsen         | SAME
                    Jens Aagaard            | Jens Ågaard               | SAME
                    André Sørensen          | Andre Sørensen            | SAME
                    Berit Kvist-Vestermark   | Berit Vestermark          | PROBABLE
                    Anna Marie Hansen       | Anna Hansen               | PROBABLE
                    Anna Marie Hansen       | Anna M. Hansen            | PROBABLE
                    Anna M. Hansen          | Anna Hansen               | PROBABLE
                    Sidsel Lindholt         | Sidsel Lindhold            | POSSIBLE
                    Sidsel Lindholt         | Sidssel Lindholt          | POSSIBLE
                    Berit Kvist-Vestermark   | Berit Kvist                | POSSIBLE
                    S. Lindholt              | Sidsel Lindholt           | POSSIBLE
                    Sidsel                 | Sidsel Lindholt           | POSSIBLE
                    Anna Marie Hansen       | Marie Hansen              | POSSIBLE
                    Anna Hansen             | Anna Jensen               | DIFFERENT
                    Anna Hansen             | Hanne Hansen              | DIFFERENT
                    Anna Marie Hansen       | Anna Sofie Hansen         | DIFFERENT
                    Bo Lund                 | Ib Lund                   | DIFFERENT
                    Sidsel Lindholt         | Sidssel Lindhold           | DIFFERENT
                    Hansen Anna             | Anna Hansen               | DIFFERENT
                    ''                      | Anna Hansen               | DIFFERENT
                    ''                      | ''                        | DIFFERENT
                    """)
    void likenessOfTwoNames(String one, String other, NameLikeness likeness) {
        assertEquals(likeness, Names.likeness(one, other));
        assertEquals(likeness, Names.likeness(other, one));
    }

    @Test
    void likenessHasAnOrder() {
        assertTrue(NameLikeness.SAME.isAtLeast(NameLikeness.PROBABLE));
        assertFalse(NameLikeness.POSSIBLE.isAtLeast(NameLikeness.PROBABLE));
    }
}
