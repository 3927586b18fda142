package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Absence;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items and rulings that an extractor joined to the words before them. */
class GluedNumbersTest {

    private final ReferatParser parser = ReferatParser.create();

    @Test
    void numberOfTheYearAndOfTheMeeting() {
        Minutes minutes = parser.parse("""
                Referat for Byrådet torsdag den 6. maj 2004 kl. 17:00
                31/1. Spørgetid (Åben sag)
                Journalnr. 00.01.00 P27
                Der er stillet et spørgsmål.Vedtagelse:
                Spørgsmålet blev besvaret af formanden32/2. Stier ved søen (Åben sag)
                Journalnr. 01.02.05 P16
                Forslaget har været fremlagt i 8/9 uger.Vedtagelse:
                Forslaget blev vedtaget33/3. Broer ved åen (Åben sag)
                Journalnr. 01.02.05 P17
                Broen er gammel.Vedtagelse:
                Udsat
                """).minutes();

        assertEquals(List.of("31/1 Spørgetid", "32/2 Stier ved søen", "33/3 Broer ved åen"), ListedTitles.items(minutes));
        assertEquals(
                List.of("Spørgsmålet blev besvaret af formanden", "Forslaget blev vedtaget", "Udsat"),
                minutes.items().stream().flatMap(item -> item.decisions().stream()).map(GluedNumbersTest::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fraværende: Gitte Vestergren HolmGodkendt.", "Fraværende: Gitte Vestergren Holm Godkendt."})
    void rulingBehindTheNamesOfThoseAbsent(String printed) {
        Decision decision = SectionSamples.item("Beslutning\n\n" + printed).decisions().get(0);

        assertEquals(List.of("Gitte Vestergren Holm"), decision.absences().stream().map(Absence::person).map(person -> person.name()).toList());
        assertEquals("APPROVED", decision.outcome().map(Enum::name).orElse("-"));
        assertEquals("Fraværende: Gitte Vestergren Holm\nGodkendt.", text(decision));
    }

    private static String text(Decision decision) {
        return decision.lines().stream().map(Text::value).collect(Collectors.joining("\n"));
    }
}
