package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.DocumentType;
import dk.referat.model.Minutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agendas that are a list of titles, with nothing below any of them. */
class AgendaListTest {

    @Test
    void bulletsBelowTheHeadingsOfGroups() {
        Minutes minutes = read("""
                Møde i byrådet 4. maj 2022

                DAGSORDEN

                Åbent møde:

                 • Ny bro over åen
                 • Takster for svømmehallen

                Lukket møde:

                 • Køb af jord

                Læs mere om de enkelte dagsordenspunkter.
                """);

        assertEquals(List.of("- Ny bro over åen", "- Takster for svømmehallen", "- Køb af jord, closed"), items(minutes));
        assertEquals(DocumentType.AGENDA, minutes.meeting().documentType());
    }

    @Test
    void bareTitlesMayBeginWithANumberOfTheirOwn() {
        Minutes minutes = read("""
                DAGSORDEN
                Åbent møde:
                Godkendelse af dagsorden
                1. behandling af budgettet
                Nye stier
                Lukket møde:
                Køb af jord
                Dagsordenen ligger på biblioteket. Der kan komme ændringer.
                """);

        assertEquals(
                List.of("- Godkendelse af dagsorden", "- 1. behandling af budgettet", "- Nye stier", "- Køb af jord, closed"),
                items(minutes));
    }

    @Test
    void numbersBeginAgainInTheNextGroup() {
        Minutes minutes = read("""
                Byrådet holder møde den 4. maj 2022 med denne dagsorden:

                Til behandling (åbne punkter)

                  1. Ny bro over åen
                  2. 2. behandling af budgettet for den næste tid
                     og de følgende år

                Til orientering (åbne punkter)

                  1. Nyt fra havnen
                """);

        assertEquals(
                List.of("1 Ny bro over åen", "2 2. behandling af budgettet for den næste tid og de følgende år", "1 Nyt fra havnen"),
                items(minutes));
        assertEquals(DocumentType.AGENDA, minutes.meeting().documentType());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Følgende punkter er til behandling:", "Dagsorden:"})
    void numbersBelowALeadIn(String lead) {
        Minutes minutes = read("Byrådet mødes den 4. maj 2022.\n\n" + lead
                + "\n 1. Ny bro over åen\n 2. Kirkeskat\n 3. LUKKET – Nyt fra udvalgene\n\nLæs referater her på siden\n");

        assertEquals(List.of("1 Ny bro over åen", "2 Kirkeskat", "3 Nyt fra udvalgene, closed"), items(minutes));
    }

    @Test
    void wrappedTitlesWithNothingBetweenThem() {
        Minutes minutes = read("""
                Byrådsmøde
                Dato: 4. marts 2024

                1. Regnskab.

                2. Svar til tilsynet vedrørende
                henvendelse om den praksis, som
                kommunen har.

                3. Mad på plejehjem.
                """);

        assertEquals(
                List.of("1 Regnskab.", "2 Svar til tilsynet vedrørende henvendelse om den praksis, som kommunen har.", "3 Mad på plejehjem."),
                items(minutes));
    }

    @Test
    void aListInMinutesIsNone() {
        Minutes minutes = read("""
                Referat

                1. Ny bro

                Følgende punkter blev drøftet:
                 • Prisen på broen
                 • Farven på broen
                 • Navnet på broen

                Beslutning

                Godkendt.
                """);

        assertEquals(List.of("1 Ny bro"), items(minutes));
    }

    private static Minutes read(String text) {
        return ReferatParser.create().parse(text).minutes();
    }

    private static List<String> items(Minutes minutes) {
        return minutes.items().stream().map(AgendaListTest::shown).toList();
    }

    private static String shown(AgendaItem item) {
        return item.number().map(number -> number.value()).orElse("-") + " " + item.title().value() + (item.closed() ? ", closed" : "");
    }
}
