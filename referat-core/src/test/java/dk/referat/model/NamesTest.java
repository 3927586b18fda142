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
                    Gitte Kjær-Westermann   | Gitte Kjær-Westermann     | SAME
                    Gitte Kjær-Westermann   | Gitte Kjær Westermann     | SAME
                    Gitte Kjær–Westermann   | gitte  kjær - westermann  | SAME
                    Henrik Bang\u00A0Olsen  | Henrik Bang Olsen         | SAME
                    Jens Aagaard            | Jens Ågaard               | SAME
                    André Sørensen          | Andre Sørensen            | SAME
                    Gitte Kjær-Westermann   | Gitte Westermann          | PROBABLE
                    Anna Marie Hansen       | Anna Hansen               | PROBABLE
                    Anna Marie Hansen       | Anna M. Hansen            | PROBABLE
                    Anna M. Hansen          | Anna Hansen               | PROBABLE
                    Cecilie Lindahl         | Cecilie Lindal            | POSSIBLE
                    Cecilie Lindahl         | Cecillie Lindahl          | POSSIBLE
                    Gitte Kjær-Westermann   | Gitte Kjær                | POSSIBLE
                    C. Lindahl              | Cecilie Lindahl           | POSSIBLE
                    Cecilie                 | Cecilie Lindahl           | POSSIBLE
                    Anna Marie Hansen       | Marie Hansen              | POSSIBLE
                    Anna Hansen             | Anna Jensen               | DIFFERENT
                    Anna Hansen             | Hanne Hansen              | DIFFERENT
                    Anna Marie Hansen       | Anna Sofie Hansen         | DIFFERENT
                    Bo Lund                 | Ib Lund                   | DIFFERENT
                    Cecilie Lindahl         | Cecillie Lindal           | DIFFERENT
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
