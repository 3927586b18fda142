package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the last item. */
class EndOfMeetingTest {

    private final ReferatParser parser = ReferatParser.create();

    @ParameterizedTest
    @ValueSource(strings = {
        "Mødet hævet kl. 17.25", "Mødet sluttede kl. 17:25.", "Mødestart: 16.05\n\nMødeslut: 17.25", "Mødet blev hævet kl. 17.25\n\nGitte Holm    Per Krag\nIda Bo"})
    void endOfTheMeetingIsNoPartOfTheLastDecision(String end) {
        Minutes minutes = minutes("Godkendt.\n\n" + end);

        assertEquals(List.of("Godkendt."), lastDecision(minutes));
        assertEquals(Optional.of(LocalTime.of(17, 25)), minutes.meeting().endTime().map(time -> time.value()));
    }

    @Test
    void sentenceThatNamesATimeStays() {
        Minutes minutes = minutes("Mødet blev hævet kl. 17.25 i ti minutter, hvorefter udvalget drøftede sagen igen.\nGodkendt.");

        assertEquals(2, lastDecision(minutes).size());
    }

    @Test
    void pageGoesOnBehindTheFootOfTheLastItem() {
        String items = List.of("1. Cykelstier", "2. Vejtræer", "3. Havnen").stream()
                .map(title -> title + "\n\nBeslutning\nGodkendt.\n\nDel punktet\n\n").reduce("", String::concat);
        Minutes minutes = parser.parse("Referat\nKlimaudvalget 4. maj 2021\n\n" + items + "Skriv til os\nKajen 2\nTelefon 70 10 20 30\n").minutes();

        assertEquals(List.of("Godkendt."), minutes.items().get(2).decisions().get(0).lines().stream().map(Text::value).toList());
    }

    private static List<String> lastDecision(Minutes minutes) {
        return minutes.items().get(1).decisions().get(0).lines().stream().map(Text::value).toList();
    }

    private Minutes minutes(String last) {
        return parser.parse("""
                Referat
                Klimaudvalget 4. maj 2021

                1. Cykelstier
                Beslutning
                Godkendt.

                2. Vejtræer
                Beslutning
                %s
                """.formatted(last)).minutes();
    }
}
