package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.DanishDate;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Outcome;
import dk.referat.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which headings a document prints what was decided, whatever their words. */
class DecidingHeadingTest {

    private final ReferatParser parser = ReferatParser.create();

    @ParameterizedTest
    @ValueSource(strings = {"Konklusion", "Sådan blev det", "POLITISK BEHANDLING"})
    void headingOfRulingsDecides(String heading) {
        Minutes minutes = minutes(heading, "Godkendt.", "Udsat til næste møde.");

        assertEquals(List.of(Optional.of(Outcome.APPROVED), Optional.of(Outcome.POSTPONED)), outcomes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Konklusion", "Sådan blev det"})
    void headingOfProseDecidesNothing(String heading) {
        Minutes minutes = minutes(heading, "Planen følger loven.", "Der mangler penge i kassen.");

        assertEquals(List.of(), outcomes(minutes));
    }

    @Test
    void headingDecidesNothingBesideDecisions() {
        Minutes minutes = minutes("Konklusion", "Godkendt.\n\nBeslutning\n\nUdsat.", "Godkendt.\n\nBeslutning\n\nAfvist.");

        assertEquals(List.of(Optional.of(Outcome.POSTPONED), Optional.of(Outcome.REJECTED)), outcomes(minutes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Byrådet vedtog; Byrådet -
            Havneudvalget vedtog den 2. maj 2017; Havneudvalget 2. maj 2017
            Sådan besluttede Økonomiudvalget; Økonomiudvalget -
            Sådan besluttede Teknisk Udvalg, 03-04-2019; Teknisk Udvalg 03-04-2019
            Det vedtog Byrådet den 3. april 2019; Byrådet 3. april 2019
            Teknisk Udvalgs behandling den 3. april 2019:; Teknisk Udvalg 3. april 2019
            """)
    void theBodyMayStandBesideAVerb(String heading, String named) {
        Decision decision = minutes(heading, "Godkendt.", "Udsat.").items().get(0).decisions().get(0);

        assertEquals(named, decision.committee().map(Text::value).orElse("-") + " " + decision.date().map(DanishDate::printed).orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Byrådet vedtog budgettet", "Det vedtog alle", "Byrådets behandling"})
    void whatOnlyBeginsSoNamesNobody(String heading) {
        Minutes minutes = minutes(heading, "Planen følger loven.", "Der mangler penge i kassen.");

        assertEquals(List.of(), minutes.items().stream().flatMap(item -> item.decisions().stream()).toList());
    }

    private static List<Optional<Outcome>> outcomes(Minutes minutes) {
        return minutes.items().stream().flatMap(item -> item.decisions().stream()).map(Decision::outcome).toList();
    }

    private Minutes minutes(String heading, String first, String second) {
        return parser.parse("""
                Referat
                Klimaudvalget 4. maj 2021

                1. Cykelstier
                Sagsfremstilling

                Der anlægges to stier.

                %1$s

                %2$s

                2. Vejtræer
                Sagsfremstilling

                Der plantes hundrede træer.

                %1$s

                %3$s
                """.formatted(heading, first, second)).minutes();
    }
}
