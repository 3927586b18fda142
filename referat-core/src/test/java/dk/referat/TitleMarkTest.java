package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.ItemType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter in brackets behind a title says what is asked of the body; behind a name it is a party. */
class TitleMarkTest {

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
