package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.ContentsEntry;
import dk.referat.model.DocumentType;
import dk.referat.model.Minutes;
import dk.referat.model.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agenda that is listed as a whole, and told of below behind marks that lead back to it. */
class ToldAgendaTest {

    private final ReferatParser parser = ReferatParser.create();

    @ParameterizedTest
    @ValueSource(strings = {"Ad %d ", "Ad%d ", "Ad. %d) ", "Ad %d: ", "Ad pkt. %d: ", "Ad dagsordenens punkt %d\n"})
    void itemsBeginAtTheMarks(String mark) {
        Minutes minutes = read("""
                Bestyrelsesmøde i Skovlev Lokalråd den 4. maj 2020

                Til stede: Ida Bo, Per Elm
                Afbud: Lis Ask

                Dagsorden:

                1. Valg af ordstyrer
                2. Stien langs åen
                3. Eventuelt

                $1Valg af ordstyrer

                Ida leder mødet.

                $2Stien langs åen

                Der er tre ønsker:

                 1. Grus
                 2. En bænk
                 3. Lys

                $3Eventuelt

                Intet.
                """.replace("$1", mark.formatted(1)).replace("$2", mark.formatted(2)).replace("$3", mark.formatted(3)));

        assertEquals(List.of("Valg af ordstyrer", "Stien langs åen", "Eventuelt"), minutes.items().stream().map(item -> item.title().value()).toList());
        assertEquals(List.of("1", "2", "3"), numbers(minutes));
        assertEquals(3, minutes.contents().size());
        assertEquals(DocumentType.MINUTES, minutes.meeting().documentType());
    }

    @Test
    void whatWasSaidBehindAMarkIsNoTitle() {
        Minutes minutes = read("""
                Referat fra møde i Stirådet

                Til stede: Ida Bo, Per Elm

                1. Godkendelse af referat fra mødet den 2. maj
                2. Stien langs åen, herunder
                   bænke og lys
                3. Eventuelt

                Ad. 1) Referatet blev godkendt.

                Ad. 2) Stien er åben. Per skriver til lodsejerne.

                Sagen blev udsat.

                Ad. 3) Næste møde holdes i juni.
                """);

        assertEquals(List.of("1", "2", "3"), numbers(minutes));
        assertEquals(List.of("", "", ""), minutes.items().stream().map(item -> item.title().value()).toList());
        assertEquals(
                List.of("Godkendelse af referat fra mødet den 2. maj", "Stien langs åen, herunder bænke og lys", "Eventuelt"),
                minutes.contents().stream().map(ContentsEntry::title).map(title -> title.value()).toList());
        assertEquals(
                List.of(List.of(Outcome.APPROVED), List.of(Outcome.POSTPONED), List.of()),
                minutes.items().stream().map(ToldAgendaTest::outcomes).toList());
    }

    @Test
    void marksBelowPointsAnswerThePoints() {
        Minutes minutes = read("""
                Teknikudvalget den 4. maj 2020

                1. Stien langs åen

                Indstilling
                Forvaltningen indstiller,
                1. at stien åbnes
                2. at der sættes lys
                3. at en bænk købes

                Beslutning
                Ad 1: Godkendt.
                Ad 2: Udsat.
                Ad 3: Godkendt.
                """);

        assertEquals(List.of("Stien langs åen"), minutes.items().stream().map(item -> item.title().value()).toList());
        assertEquals(3, minutes.items().get(0).decisions().get(0).points().size());
    }

    private Minutes read(String text) {
        return parser.parse(text).minutes();
    }

    private static List<String> numbers(Minutes minutes) {
        return minutes.items().stream().map(item -> item.number().orElseThrow().value()).toList();
    }

    private static List<Outcome> outcomes(AgendaItem item) {
        return item.decisions().stream().map(decision -> decision.outcome()).flatMap(Optional::stream).toList();
    }
}
