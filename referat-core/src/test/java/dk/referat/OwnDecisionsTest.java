package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.DanishDate;
import dk.referat.model.Meeting;
import dk.referat.model.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a heading leaves open, the items may say. */
class OwnDecisionsTest {

    private final ReferatParser parser = ReferatParser.create();

    @Test
    void lastDecisionInTimeIsTheMeetingsOwn() {
        Meeting meeting = meeting("""
                Beslutning i Byrådet (22-25) den 17-05-2022
                Godkendt.

                Beslutning i Økonomiudvalget (22-25) den 03-05-2022
                Anbefales godkendt.
                """);

        assertEquals(Optional.of("Byrådet"), meeting.committee().map(Text::value));
        assertEquals(Optional.of("22-25"), meeting.term().map(Text::value));
        assertEquals(Optional.of(LocalDate.of(2022, 5, 17)), meeting.date().flatMap(DanishDate::value));
    }

    @Test
    void earlierBodyWithinRecommendationIsNotTheMeetingsOwn() {
        Meeting meeting = meeting("""
                Indstilling
                Forvaltningen indstiller, at planen godkendes.
                Økonomiudvalget, 3. maj 2022, pkt. 4:
                Anbefales godkendt.

                Beslutning
                Godkendt.
                """);

        assertEquals(Optional.empty(), meeting.committee());
        assertEquals(Optional.empty(), meeting.date());
    }

    @Test
    void theDayMayStandBelowTheHeadingOfTheDecision() {
        Meeting meeting = meeting("Beslutning fra Havnerådet\n\nDato: 20. maj 2022\n\nSted: Strandby Havn\n\nGodkendt.\n");

        assertEquals(Optional.of("Havnerådet"), meeting.committee().map(Text::value));
        assertEquals(Optional.of(LocalDate.of(2022, 5, 20)), meeting.date().flatMap(DanishDate::value));
    }

    @Test
    void decisionsOfSectionsAreNamedWithoutTheirTerm() {
        var decision = parser.parse(items("Beslutning i Økonomiudvalget 2022-2025 den 03-05-2022\nGodkendt.\n"))
                .minutes().items().get(0).decisions().get(0);

        assertEquals(Optional.of("Økonomiudvalget"), decision.committee().map(Text::value));
    }

    @Test
    void itemMaySayWhenTheMeetingEnded() {
        Meeting meeting = meeting("Beslutning\nGodkendt.\nMødet sluttede kl. 12.50\nGitte Holm (A) deltog ikke i sagens behandling.\n");

        assertEquals(Optional.of(LocalTime.of(12, 50)), meeting.endTime().map(time -> time.value()));
    }

    @Test
    void whereTitlesHaveRulingsBelowThemTheSentenceBelowATitleIsTheDecision() {
        List<String> decisions = parser.parse("""
                Referat
                Byrådet den 3. maj 2022

                1. Cykelstier

                Vedtaget i overensstemmelse med indstillingen.

                2. Vejtræer

                Henvist til behandling i Teknisk Udvalg.

                3. Salg af grund

                Sagens behandling blev udsat.
                Ane Elm deltog ikke.
                """).minutes().items().stream().flatMap(item -> item.decisions().stream())
                .map(decision -> decision.lines().get(0).value()).toList();

        assertEquals(List.of("Vedtaget i overensstemmelse med indstillingen.", "Henvist til behandling i Teknisk Udvalg.",
                "Sagens behandling blev udsat."), decisions);
    }

    private Meeting meeting(String sections) {
        return parser.parse(items(sections)).minutes().meeting();
    }

    private static String items(String sections) {
        return "Referat\n\n1. Vejtræer\n\n" + sections + "\n2. Cykelstier\n\n" + sections;
    }
}
