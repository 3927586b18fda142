package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Journal numbers of few digits behind the numbers of items, and in a column of the contents. */
class JournalNumbersTest {

    @Test
    void theTitleStandsBehindOrBelow() {
        Minutes minutes = ReferatParser.create().parse("""
                PROTOKOL fra bestyrelsesmøde onsdag d. 4. marts 2026

                 1.                Formanden orienterer
                 2.  J.nr. 5       Aftale om aviser
                 3.  J.nr. 329     Nye takster
                 4.  J.nr. 565     Lukket sag: Køb af grund
                 5.                Evt.

                1.   Formanden orienterer

                     Beslutning:
                     Taget til efterretning.

                2.   J.nr. 5
                     Aftale om aviser

                     Aftalen udløber i år.

                     Beslutning:
                     Godkendt.

                3.   J.nr. 329
                     Nye takster

                     Beslutning:
                     Udsat.

                4.   J.nr. 565
                     Lukket sag: Køb af grund

                5.   Evt.

                     Beslutning:
                     Intet.
                """).minutes();

        assertEquals(
                List.of("1 - Formanden orienterer", "2 5 Aftale om aviser", "3 329 Nye takster", "4 565 Køb af grund", "5 - Evt."),
                minutes.items().stream().map(JournalNumbersTest::shown).toList());
        assertEquals(
                List.of("Formanden orienterer", "Aftale om aviser", "Nye takster", "Køb af grund", "Evt."),
                minutes.contents().stream().map(entry -> entry.title().value()).toList());
        assertEquals(List.of(false, false, false, true, false), minutes.items().stream().map(AgendaItem::closed).toList());
        assertEquals(List.of(false, false, false, true, false), minutes.contents().stream().map(entry -> entry.closed()).toList());
    }

    private static String shown(AgendaItem item) {
        return item.number().map(number -> number.value()).orElse("-") + " "
                + item.caseNumber().map(number -> number.printed()).orElse("-") + " " + item.title().value();
    }
}
