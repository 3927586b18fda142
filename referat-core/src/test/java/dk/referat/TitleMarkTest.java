package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.AgendaItem;
import dk.referat.model.ItemType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter in brackets behind a title says what is asked of the body; behind a name it is a party. */
class TitleMarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"Lukket dagsorden: Salg af eng", "Lukket punkt - Salg af eng"})
    void theWordsForAClosedGroupMayMarkOneItem(String title) {
        AgendaItem item = ReferatParser.create()
                .parse("1. Grusvej\n\nBeslutning\n\nGodkendt.\n\n2. " + title + "\n\nBeslutning\n\nGodkendt.\n").minutes().items().get(1);

        assertEquals("Salg af eng", item.title().value());
        assertTrue(item.closed());
    }

    @ParameterizedTest
    @CsvSource({"B,DECISION", "O,INFORMATION", "D,DISCUSSION"})
    void isNoParty(String letter, ItemType type) {
        List<AgendaItem> items = ReferatParser.create()
                .parse("Punkt 1: Grusvej (" + letter + ")\n\nBeslutning\n\nGodkendt.\n\nFraværende: Gitte Holm (" + letter + ")\n")
                .minutes().items();

        assertEquals(1, items.size());
        AgendaItem item = items.get(0);
        assertEquals("Grusvej", item.title().value());
        assertEquals(Optional.of(type), item.type());
        assertEquals(1, item.decisions().size());
        assertEquals(List.of(Optional.of(letter)), item.decisions().get(0).absences().stream()
                .map(absence -> absence.person().party()).toList());
    }
}
